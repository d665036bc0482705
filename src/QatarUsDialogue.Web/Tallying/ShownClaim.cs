namespace QatarUsDialogue.Web.Tallying;

/// <summary>A claim that stands for others of the same value: of each value the first few are shown.</summary>
public sealed class ShownClaim
{
    /// <summary>The most values of one field, and the most claims of one value.</summary>
    public const int MostValues = 6;
    public const int MostOfOne = 3;

    public required string DialogueKey { get; init; }

    /// <summary>The claim's own place among all claims of its round.</summary>
    public required int Order { get; init; }

    /// <summary>How many more claims say the same; on the last that is shown of a value.</summary>
    public int Alike { get; init; }

    /// <summary>How many more values there are; on the last that is shown of a field.</summary>
    public int Values { get; init; }
}
