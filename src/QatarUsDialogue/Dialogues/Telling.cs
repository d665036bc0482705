namespace QatarUsDialogue.Dialogues;

/// <summary>What one article says of a document, kept also where another article's word is taken.</summary>
public sealed class Telling
{
    public required int Order { get; init; }
    public required string SourceId { get; init; }

    /// <summary>The document's name as this article prints it.</summary>
    public required string Subject { get; init; }
    public required AgreementStatus Status { get; init; }
    public DateOnly? Earliest { get; init; }
    public DateOnly? Latest { get; init; }
    public long? Amount { get; init; }
    public string? Currency { get; init; }

    /// <summary>True for the telling whose name and status the document has.</summary>
    public required bool IsTaken { get; init; }

    /// <summary>False where the article was written before the document's round.</summary>
    public required bool IsReport { get; init; }
}
