namespace QatarUsDialogue.Dialogues;

/// <summary>A document the two sides made, or a deal the texts mention.</summary>
public sealed class Agreement
{
    /// <summary>The address of its page, stable over rebuilds: kind, round and the subject's topic, else a short hash of its words.</summary>
    public required string Key { get; init; }
    public required AgreementKind Kind { get; init; }
    public required AgreementStatus Status { get; init; }
    public required AgreementStanding Standing { get; init; }

    /// <summary>The document's Arabic name as the source prints it.</summary>
    public required string Subject { get; init; }

    /// <summary>How many documents the words name; 1 where they name one.</summary>
    public int Count { get; init; } = 1;
    public string? DialogueKey { get; init; }
    public List<string> Parties { get; init; } = [];

    /// <summary>The parties' English names in the same order; empty for one that the lexicon does not know.</summary>
    public List<string> PartiesEn { get; init; } = [];
    public long? Amount { get; init; }
    public string? Currency { get; init; }

    /// <summary>The date the text gives for the status, where it gives one.</summary>
    public DateOnly? Earliest { get; init; }
    public DateOnly? Latest { get; init; }

    /// <summary>The fact whose words are quoted for this document.</summary>
    public required string FactId { get; init; }

    /// <summary>Keys of the topics that its name speaks of.</summary>
    public List<string> Topics { get; init; } = [];

    /// <summary>What each article says of it, in the order of the articles.</summary>
    public List<Telling> Tellings { get; init; } = [];

    /// <summary>Documents on the same subject from other rounds, by key.</summary>
    public List<string> Related { get; init; } = [];
    public int Order { get; init; }
}
