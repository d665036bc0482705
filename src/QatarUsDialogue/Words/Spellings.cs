namespace QatarUsDialogue.Words;

/// <summary>
/// Lists of words are kept with every spelling that little words in front give them, so that a word of a text is looked
/// up once.
/// </summary>
internal static class Spellings
{
    /// <summary>By spelling, the words of the list that it may be, in the order of its <see cref="Proclitics.Bases"/>.</summary>
    public static Dictionary<string, string[]> Of(IReadOnlyCollection<string> words)
    {
        var bySpelling = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            string[] alone = [word];
            foreach (var spelling in Proclitics.WithLittleWords(word))
            {
                if (!bySpelling.TryAdd(spelling, alone))
                {
                    bySpelling[spelling] = [.. Proclitics.Bases(spelling).Where(b => b == word || bySpelling[spelling].Contains(b, StringComparer.Ordinal)).Distinct()];
                }
            }
        }

        return bySpelling;
    }
}
