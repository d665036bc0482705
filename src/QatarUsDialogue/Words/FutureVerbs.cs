using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Words;

/// <summary>Verbs with the س of the future: «سيزور», «ستستضيف», «وسيركز».</summary>
public static class FutureVerbs
{
    // Nouns that begin like one: سياسة، سيادة، سيطرة …
    private static readonly string[] Nouns =
    [
        .. new[]
        {
            "سياس",
            "سياد",
            "سيد",
            "سيار",
            "سياق",
            "سياح",
            "سيطر",
            "سيبران",
            "سيول",
            "ستراتيج",
            "ستين",
            "ستون",
            "ستار",
            "ستيو",
            "ستيف",
            "سيرغ",
            "سير",
            "سيف",
            "سيل",
            "سيئ",
            "سينم",
            "سيناريو",
            "ستاد",
            "ستائر",
            "سيمن",
            "سيرا",
        }.Select(ArticleCleaner.Fold),
    ];

    // «لا سيما» is no verb either.
    private static readonly WordSet Names = new("سيناء", "سينا", "سيما");

    private static readonly WordQuestion Future = new(word => Present(word) is not null);

    public static bool Is(Token token) => Future.Of(token.Word);

    /// <summary>The verb without its و and س: «وسيناقشان» is «يناقشان»; null for a word that is no such verb.</summary>
    public static string? Present(string word)
    {
        var at = Proclitics.IsJoined(word) ? 1 : 0;
        if (word.Length - at < 4 || word[at] != 'س' || word[at + 1] is not ('ي' or 'ت'))
        {
            return null;
        }

        var verb = word[at..];
        return !Names.Has(verb) && !Nouns.Any(n => verb.StartsWith(n, StringComparison.Ordinal))
            ? verb[1..]
            : null;
    }
}
