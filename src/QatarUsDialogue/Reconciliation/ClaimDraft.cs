using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>One value for one field of a round, before one of them is taken.</summary>
internal sealed record ClaimDraft(string Field, string Value, Basis Basis)
{
    public string? SourceId { get; init; }
    public string? FactId { get; init; }
    public string? RecordKey { get; init; }

    /// <summary>How the article that says so tells of the round.</summary>
    public RoundStatus Telling { get; init; }
    public DateRange? Date { get; init; }

    public string Speaker => RecordKey is null ? $"article {SourceId}" : $"record {RecordKey}";
}
