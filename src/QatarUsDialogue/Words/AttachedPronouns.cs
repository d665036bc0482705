using QatarUsDialogue.Cleaning;

namespace QatarUsDialogue.Words;

/// <summary>The pronouns that Arabic writes onto the end of a noun: «شراكة» and «هما» are «شراكتهما».</summary>
public static class AttachedPronouns
{
    private const char OpenTa = 'ت';

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
}
