namespace QatarUsDialogue.Web.Store;

/// <summary>What earlier generations published and an archive has not, or has otherwise. In an order of its own.</summary>
public sealed record Remembered(IReadOnlyList<FormerFact> Facts, IReadOnlyList<FormerKey> Keys)
{
    public static readonly Remembered Nothing = new([], []);

    public bool IsEmpty => Facts.Count == 0 && Keys.Count == 0;

    /// <summary>What a generation remembers, in the same order.</summary>
    public static Remembered In(ArchiveContext context) => new(
        [.. context.FormerFacts.AsEnumerable().OrderBy(fact => fact.Id, StringComparer.Ordinal).ThenBy(fact => fact.Sha256, StringComparer.Ordinal)],
        [.. context.FormerKeys.AsEnumerable().OrderBy(key => key.Kind).ThenBy(key => key.Key, StringComparer.Ordinal)]);

    /// <summary>One line for each row, for a generation's name.</summary>
    public IEnumerable<string> Lines() => Facts
        .Select(fact => string.Join('\t', fact.Id, fact.Sha256, fact.SourceId, fact.File, fact.Kind, Number(fact.Start), fact.Text, Number(fact.PassageStart), fact.Passage))
        .Concat(Keys.Select(key => string.Join('\t', [key.Kind.ToString(), key.Key, .. key.Facts])));

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
