using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Dialogues;

/// <summary>One source's value for one field of a round, kept whether it was taken or not.</summary>
public sealed class Claim
{
    /// <summary>Permanent: the round, the field, and a short hash of the value and of who says it.</summary>
    public required string Id { get; init; }
    public required string DialogueKey { get; init; }

    /// <summary><c>date</c>, <c>city</c>, <c>number</c> or <c>status</c>.</summary>
    public required string Field { get; init; }

    /// <summary>ISO date or interval, place key, or number, as text.</summary>
    public required string Value { get; init; }
    public required Basis Basis { get; init; }

    /// <summary>The words that say so; null where the claim is an editor's record.</summary>
    public string? FactId { get; init; }
    public string? SourceId { get; init; }
    public string? RecordKey { get; init; }
    public required bool IsTaken { get; init; }

    /// <summary>Why it was taken or not.</summary>
    public required ClaimReason Reason { get; init; }
    public int Order { get; init; }
}
