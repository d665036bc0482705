namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>Where a list is, and where it goes on; null at its end.</summary>
public sealed record ListLinks
{
    public required string Self { get; init; }
    public required string? Next { get; init; }
    public required string Html { get; init; }
    public required string HtmlEn { get; init; }
}
