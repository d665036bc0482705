using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>One article as it goes into the archive: with its facts, and with what can be searched of it.</summary>
public sealed record SourceEntry(Source Source, IReadOnlyList<Passage> Passages)
{
    internal IReadOnlyList<(string Round, ClaimDraft Claim)> Claims { get; init; } = [];
    internal IReadOnlyList<ParticipantDraft> Participants { get; init; } = [];

    /// <summary>Facts that are left out, because their words do not stand where the reading says.</summary>
    internal IReadOnlyList<Decision> Decisions { get; init; } = [];
}
