using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>What there is: the release, and the lists.</summary>
public sealed record ArchiveItem
{
    public required string Release { get; init; }
    public required Label Name { get; init; }
    public required IReadOnlyList<CollectionItem> Collections { get; init; }
    public required ArchiveLinks Links { get; init; }
}
