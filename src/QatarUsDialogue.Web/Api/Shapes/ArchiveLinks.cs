namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>Where the description of this interface is, and the page that tells of it.</summary>
public sealed record ArchiveLinks
{
    public required string Self { get; init; }
    public required string Html { get; init; }
    public required string HtmlEn { get; init; }
    public required string Description { get; init; }
}
