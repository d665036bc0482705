namespace QatarUsDialogue.Web.Tallying;

/// <summary>The archive in numbers. One row.</summary>
public sealed class ArchiveTally
{
    public int Id { get; init; } = 1;
    public required int Rounds { get; init; }
    public required int RoundsWithoutSource { get; init; }

    /// <summary>All but those that were set aside; and those that tell of the time before the first round.</summary>
    public required int Sources { get; init; }
    public required int Precursors { get; init; }

    /// <summary>The documents of rounds, and before and between them, and one for each where a text does not tell how many.</summary>
    public required int Documents { get; init; }

    /// <summary>Those of them that belong to a round, and to how many rounds.</summary>
    public required int DocumentsInRounds { get; init; }
    public required int RoundsWithDocuments { get; init; }
}
