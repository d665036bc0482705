namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>Where an item is: as JSON, and as a page in Arabic and in English.</summary>
public sealed record ItemLinks
{
    public required string Self { get; init; }
    public required string Html { get; init; }
    public required string HtmlEn { get; init; }
}
