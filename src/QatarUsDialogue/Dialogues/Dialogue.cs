using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Dialogues;

/// <summary>One round of the dialogue.</summary>
public sealed class Dialogue
{
    /// <summary>The address of its page: the number, or <c>unnumbered-ID</c> of the one source that speaks of it.</summary>
    public required string Key { get; init; }
    public int? Number { get; init; }
    public Basis NumberBasis { get; init; }
    public RoundStatus Status { get; init; }

    /// <summary>True when at least one article of the archive speaks of it. Otherwise all below is from a record.</summary>
    public bool IsDocumented { get; init; }
    public DateOnly? Earliest { get; init; }
    public DateOnly? Latest { get; init; }
    public Basis? DateBasis { get; init; }
    public string? DateFactId { get; init; }

    /// <summary>Key of a place in the lexicon: <c>doha</c>, <c>washington</c>.</summary>
    public string? City { get; init; }
    public Basis? CityBasis { get; init; }
    public string? CityFactId { get; init; }
    public string? RecordKey { get; init; }
    public List<Participant> Participants { get; } = [];
    public List<Agreement> Agreements { get; } = [];
    public List<Claim> Claims { get; } = [];
}
