using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Dialogues;

/// <summary>A person at, or named in connection with, a round, with the office held then.</summary>
public sealed class Participant
{
    public required string DialogueKey { get; init; }

    /// <summary>Key of a person; null for one whom only a record names and the lexicon does not know.</summary>
    public string? PersonKey { get; init; }
    public required string Name { get; init; }
    public string? Office { get; init; }
    public required ParticipantRole Role { get; init; }
    public required Basis Basis { get; init; }

    /// <summary>The fact that says so; null for one that only a record names.</summary>
    public string? FactId { get; init; }

    /// <summary>The place among those of the round: by their role, and of one role those first whom most articles name.</summary>
    public int Order { get; init; }
}
