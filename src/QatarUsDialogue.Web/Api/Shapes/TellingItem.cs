using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Api.Shapes;

/// <summary>What one source says of a document.</summary>
public sealed record TellingItem
{
    public required Reference Source { get; init; }
    public required string Name { get; init; }
    public required AgreementStatus Status { get; init; }
    public required DateOnly? Earliest { get; init; }
    public required DateOnly? Latest { get; init; }
    public required long? Amount { get; init; }
    public required string? Currency { get; init; }
    public required bool IsTaken { get; init; }
    public required bool IsReport { get; init; }
}
