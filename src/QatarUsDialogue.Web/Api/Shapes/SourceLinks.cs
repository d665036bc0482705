namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>Where a source is: as JSON, as a page, and the text it was captured as.</summary>
public sealed record SourceLinks
{
    public required string Self { get; init; }
    public required string Html { get; init; }
    public required string HtmlEn { get; init; }
    public required string Text { get; init; }
    public required string Facts { get; init; }
}
