using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>What one source or record says of one field of a round.</summary>
public sealed record ClaimItem
{
    public required string Id { get; init; }
    public required Reference Round { get; init; }
    public required string Field { get; init; }
    public required string Value { get; init; }
    public required bool IsTaken { get; init; }
    public required ClaimReason Reason { get; init; }
    public required Reference? Source { get; init; }
    public required string? Record { get; init; }
    public required Tag Tag { get; init; }
    public required Evidence? Evidence { get; init; }
    public required ItemLinks Links { get; init; }
}
