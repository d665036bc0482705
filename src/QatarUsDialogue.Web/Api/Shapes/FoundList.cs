namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>A page of what a search found.</summary>
public sealed record FoundList
{
    public required string Release { get; init; }
    public required int Total { get; init; }
    public required IReadOnlyList<string> Others { get; init; }
    public required IReadOnlyList<FoundItem> Items { get; init; }
    public required ListLinks Links { get; init; }
}
