namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>A passage that answers a search.</summary>
public sealed record FoundItem
{
    public required string Source { get; init; }
    public required int Start { get; init; }
    public required int Length { get; init; }
    public required string Text { get; init; }
    public required Tag Tag { get; init; }
    public required bool IsTitle { get; init; }
    public required string? Fact { get; init; }
    public required IReadOnlyList<Reference> Rounds { get; init; }
    public required IReadOnlyList<ReasonItem> Why { get; init; }
    public required ItemLinks Links { get; init; }
}
