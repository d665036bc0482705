using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Dialogues;

/// <summary>An office a person held. A bound that is null is open or not known.</summary>
public sealed class HeldOffice
{
    public required int Order { get; init; }
    public required string Ar { get; init; }
    public required string En { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>True when it was held on every day of the range.</summary>
    public bool Covers(DateRange days) => (From ?? DateOnly.MinValue) <= days.Earliest && days.Latest <= (To ?? DateOnly.MaxValue);
}
