using System.Collections.Immutable;

namespace QatarUsDialogue.Dialogues;

/// <summary>The fields of a round that sources make claims of.</summary>
public static class ClaimFields
{
    public const string Number = "number";
    public const string Status = "status";
    public const string Date = "date";
    public const string City = "city";

    /// <summary>In the order in which claims are listed.</summary>
    public static ImmutableArray<string> All { get; } = [Number, Status, Date, City];
}
