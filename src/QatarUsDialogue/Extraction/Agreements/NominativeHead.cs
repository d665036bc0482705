using QatarUsDialogue.Cleaning;

namespace QatarUsDialogue.Extraction.Agreements;

/// <summary>
/// A document's name as it stands alone. In a sentence its first word carries the case of its place: «وقعا مذكرتي تفاهم»,
/// «وقعت اتفاقا»; on its own it is «مذكرتا تفاهم», «اتفاق».
/// </summary>
internal static class NominativeHead
{
    // The longer endings first: «اتفاقيتين» ends like «اتفاقين» too.
    private static readonly (string Oblique, string Nominative)[] Duals =
    [
        ("تين", "تان"),
        ("تي", "تا"),
        ("ين", "ان"),
        ("ي", "ا"),
    ];

    private static readonly string[] Accusatives =
    [
        "اتفاقا",
        "ترتيبا",
        "إعلانا",
        "بيانا",
        "خطابا",
        "بروتوكولا",
        "عقدا",
    ];

    // «بين» ends like a dual and is none.
    private const int ShortestAdjective = 5;

    /// <param name="count">How many documents the words name.</param>
    public static string Of(string name, int? count)
    {
        var words = name.Split(' ');
        if (count == 2)
        {
            var isJoined = !words[0].EndsWith("ين", StringComparison.Ordinal);
            words[0] = Dual(words[0]);
            // «مذكرتي تفاهم جديدتين»: what the dual is joined to stands before its adjectives.
            Each(words, isJoined ? 2 : 1, IsDualAdjective, Dual);
        }
        else if (Accusatives.Any(a => IsSame(a, words[0])))
        {
            words[0] = WithoutAccusative(words[0]);
            Each(words, 1, IsAccusative, WithoutAccusative);
        }

        return string.Join(' ', words);
    }

    private static void Each(string[] words, int from, Func<string, bool> isAdjective, Func<string, string> nominative)
    {
        for (var i = from; i < words.Length && isAdjective(words[i]); i++)
        {
            words[i] = nominative(words[i]);
        }
    }

    // إعلانا مشتركا · اتفاقا جديدًا
    private static bool IsAccusative(string word) => word.Length > 3 && word.TrimEnd(ArabicLetters.Fathatan).EndsWith(ArabicLetters.Alef);

    private static bool IsDualAdjective(string word) => word.Length >= ShortestAdjective && word.EndsWith("ين", StringComparison.Ordinal);

    // اتفاقا، اتفاقًا، اتفاقاً
    private static string WithoutAccusative(string head) =>
        head.TrimEnd(ArabicLetters.Fathatan).TrimEnd(ArabicLetters.Alef).TrimEnd(ArabicLetters.Fathatan);

    private static string Dual(string head)
    {
        foreach (var (oblique, nominative) in Duals)
        {
            if (head.EndsWith(oblique, StringComparison.Ordinal))
            {
                return head[..^oblique.Length] + nominative;
            }
        }

        return head;
    }

    private static bool IsSame(string accusative, string head) =>
        string.Equals(ArticleCleaner.Fold(accusative), ArticleCleaner.Fold(head), StringComparison.Ordinal);
}
