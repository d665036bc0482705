using QatarUsDialogue.Cleaning;

namespace QatarUsDialogue.Words;

/// <summary>The pronouns that Arabic writes onto the end of a noun: «شراكة» and «هما» are «شراكتهما».</summary>
public static class AttachedPronouns
{
    private const char OpenTa = 'ت';
    private const int ShortestNoun = 3;

    private static readonly string[] Pronouns =
    [
        "ه",
        "ها",
        "هما",
        "هم",
        "نا",
        "كم",
    ];

    /// <summary>The noun with each pronoun, in clean spelling; the noun stands without the article.</summary>
    public static IEnumerable<string> On(string noun)
    {
        // Ta marbuta opens in front of a pronoun.
        var stem = noun[^1] == ArabicLetters.Heh ? noun[..^1] + OpenTa : noun;
        return Pronouns.Select(pronoun => stem + pronoun);
    }

    /// <summary>The nouns that the word may be with a pronoun on it; only nouns of three letters and more.</summary>
    public static IEnumerable<string> Off(string word)
    {
        foreach (var pronoun in Pronouns.Where(pronoun => word.EndsWith(pronoun, StringComparison.Ordinal)))
        {
            var stem = word[..^pronoun.Length];
            if (stem.Length < ShortestNoun)
            {
                continue;
            }

            yield return stem;
            if (stem[^1] == OpenTa)
            {
                yield return stem[..^1] + ArabicLetters.Heh;
            }
        }
    }
}
