using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Readings;

/// <summary>A document as one article speaks of it.</summary>
public sealed record AgreementReading
{
    public required AgreementKind Kind { get; init; }
    public required AgreementStatus Status { get; init; }

    /// <summary>The document's Arabic name as printed.</summary>
    public required string Subject { get; init; }
    public int Count { get; init; } = 1;

    /// <summary>Position in <see cref="Reading.Rounds"/>; null where the words belong to no round.</summary>
    public int? Round { get; init; }
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>True when a state or a body of a third side is among the parties.</summary>
    public bool IsMultilateral { get; init; }
    public AmountReading? Amount { get; init; }

    /// <summary>The day the text gives for the status, where it gives one.</summary>
    public DateRange? Date { get; init; }
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}
