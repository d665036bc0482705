using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Records;

/// <summary>One fact of a record with the addresses it rests on.</summary>
public sealed class RecordStatement
{
    public required RecordField Field { get; init; }

    /// <summary>The statement in words, in both languages, as a reader sees it.</summary>
    public required string Ar { get; init; }
    public required string En { get; init; }

    /// <summary>For dates, publications, documents with a day, corrections: first and last day.</summary>
    public DateOnly? Earliest { get; init; }
    public DateOnly? Latest { get; init; }

    /// <summary>For a city: the place's key. For a chair: the person's key. For a number: the number. For an outlet: the body's key.</summary>
    public string? Value { get; init; }

    /// <summary>For a chair: the office held then.</summary>
    public string? OfficeAr { get; init; }
    public string? OfficeEn { get; init; }

    /// <summary>For a document.</summary>
    public AgreementKind? Kind { get; init; }
    public AgreementStatus? Status { get; init; }

    /// <summary>For a correction: the words of the article that it concerns, exactly.</summary>
    public string? Words { get; init; }

    /// <summary>Public pages, absolute addresses. Never empty.</summary>
    public List<string> Addresses { get; init; } = [];
    public int Order { get; init; }
}
