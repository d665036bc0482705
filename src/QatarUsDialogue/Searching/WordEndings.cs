namespace QatarUsDialogue.Searching;

/// <summary>
/// Endings of nouns and adjectives, in search spelling: plurals and duals, the feminine, the adjective's ي, the alef of
/// the accusative, attached pronouns. Behind some of them stands the ت that ta marbuta opens into: «مذكرتي».
/// </summary>
internal static class WordEndings
{
    private const char OpenTa = 'ت';
    private const int LeastBeforeTa = 3;

    // The longest first. The number is how many letters must be left.
    private static readonly (string Letters, int Least)[] Endings =
    [
        ("هما", 3),
        ("تنا", 3),
        ("تكم", 3),
        ("هم", 3),
        ("ها", 3),
        ("ان", 3),
        ("ون", 3),
        ("ين", 3),
        ("ات", 2),
        ("ه", 2),
        ("ي", 2),
        ("ا", 3),
    ];

    // Only in front of a listed word: «بيانا» is no «بيا» of ours.
    private static readonly string[] Rare =
    [
        "نا",
        "كم",
    ];

    /// <summary>The word without any ending that may be one.</summary>
    public static string Strip(string word)
    {
        while (true)
        {
            var shorter = Shorter(word);
            if (shorter is null)
            {
                return word;
            }

            word = shorter;
        }
    }

    /// <summary>The word itself, and every word that is left when endings are taken off one after another.</summary>
    public static IEnumerable<string> Reductions(string word)
    {
        var found = new List<string> { word };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var shorter in Endings.Select(e => e.Letters).Concat(Rare).Where(e => EndsWith(found[i], e, 2)).Select(e => found[i][..^e.Length]))
            {
                found.Add(shorter);
                if (shorter[^1] == OpenTa && shorter.Length > LeastBeforeTa)
                {
                    found.Add(shorter[..^1]);
                }
            }
        }

        return found.Distinct(StringComparer.Ordinal);
    }

    private static string? Shorter(string word)
    {
        foreach (var (letters, least) in Endings)
        {
            if (EndsWith(word, letters, least))
            {
                var rest = word[..^letters.Length];
                return letters != "ات" && rest[^1] == OpenTa && rest.Length > LeastBeforeTa ? rest[..^1] : rest;
            }
        }

        return null;
    }

    private static bool EndsWith(string word, string letters, int least) =>
        word.Length - letters.Length >= least && word.EndsWith(letters, StringComparison.Ordinal);
}
