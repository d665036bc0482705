namespace QatarUsDialogue.Searching;

/// <summary>One way to write what other words of its group mean too. Kept with the archive, so that a search needs no lexicon.</summary>
public sealed class Synonym
{
    /// <summary>What the words mean: <c>person:antony-blinken</c>, <c>place:syria</c>, <c>spelling:…</c>.</summary>
    public required string Group { get; init; }
    public required int Order { get; init; }
    public required string Form { get; init; }

    /// <summary>True for a name in Latin letters, which stands in no text: it leads to the forms and no form leads to it.</summary>
    public required bool IsForeign { get; init; }
}
