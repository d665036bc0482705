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
    ];

    /// <param name="count">How many documents the words name.</param>
    public static string Of(string name, int? count)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        var (head, rest) = space < 0 ? (name, "") : (name[..space], name[space..]);
        return (count == 2 ? Dual(head) : Accusatives.Any(a => IsSame(a, head)) ? WithoutAccusative(head) : head) + rest;
    }

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
