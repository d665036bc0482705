namespace QatarUsDialogue.Web.Tallying;

/// <summary>The archive in numbers. One row.</summary>
public sealed class ArchiveTally
{
    public int Id { get; init; } = 1;
    public required int Rounds { get; init; }
    public required int RoundsWithoutSource { get; init; }

    /// <summary>All but those that were set aside.</summary>
    public required int Sources { get; init; }

    /// <summary>The sources that tell of the time before the first round, or of a document of that time; the days that they name, and the years that they tell of.</summary>
    public required int EarlySources { get; init; }
    public required int EarlyContacts { get; init; }
    public int? FirstEarlyYear { get; init; }
    public int? LastEarlyYear { get; init; }

    /// <summary>The documents of rounds, and before and between them, and one for each where a text does not tell how many.</summary>
    public required int Documents { get; init; }

    /// <summary>Those of them that belong to a round, and to how many rounds.</summary>
    public required int DocumentsInRounds { get; init; }
    public required int RoundsWithDocuments { get; init; }
}
