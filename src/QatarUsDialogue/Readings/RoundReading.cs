using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Readings;

/// <summary>What one article says of one round.</summary>
public sealed record RoundReading
{
    /// <summary>Null where the text gives the round no number.</summary>
    public int? Number { get; init; }
    public DateRange? Date { get; init; }
    public Basis? DateBasis { get; init; }
    public IReadOnlyList<Evidence> DateEvidence { get; init; } = [];

    /// <summary>Why an inferred date is what it is, in Arabic.</summary>
    public DateInference? DateInference { get; init; }

    /// <summary>Key of a place in the lexicon.</summary>
    public string? City { get; init; }
    public IReadOnlyList<Evidence> CityEvidence { get; init; } = [];
    public RoundStatus Status { get; init; }

    /// <summary>Keys of the people who chaired it, in the order of the text.</summary>
    public IReadOnlyList<string> Chairs { get; init; } = [];
    public IReadOnlyList<Evidence> ChairEvidence { get; init; } = [];

    /// <summary>Every naming of the round. Never empty.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}
