namespace QatarUsDialogue.Web.Tallying;

/// <summary>
/// A claim that the page of a round shows: all of a field that has few; else the taken value and those that most sources say, of each
/// the first claim, which stands for the others.
/// </summary>
public sealed class ShownClaim
{
    /// <summary>The most of one field.</summary>
    public const int MostOfField = 3;

    public required string DialogueKey { get; init; }

    /// <summary>The claim's own place among all claims of its round.</summary>
    public required int Order { get; init; }

    /// <summary>How many more claims say the same; on the last that is shown of a value.</summary>
    public int Alike { get; init; }

    /// <summary>How many more values there are; on the last that is shown of a field.</summary>
    public int Values { get; init; }
}
