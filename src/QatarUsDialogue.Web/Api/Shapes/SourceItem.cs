using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>A captured article.</summary>
public sealed record SourceItem
{
    public required string Id { get; init; }
    public required string File { get; init; }
    public required string Sha256 { get; init; }
    public required bool IsFromPage { get; init; }
    public required ArticleScope Scope { get; init; }
    public required string? Title { get; init; }
    public required Label? Outlet { get; init; }
    public required Tag? OutletTag { get; init; }
    public required DateOnly? Published { get; init; }
    public required Tag? PublishedTag { get; init; }
    public required Evidence? PublishedEvidence { get; init; }
    public required Reference? Round { get; init; }
    public required bool IsPreview { get; init; }
    public required SourceLinks Links { get; init; }
}
