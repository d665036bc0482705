using QatarUsDialogue.Cleaning;

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

    private static readonly WordSet Names = new("سيناء", "سينا");

    public static bool Is(string word) => Present(word) is not null;

    /// <summary>The verb without its و and س: «وسيناقشان» is «يناقشان»; null for a word that is no such verb.</summary>
    public static string? Present(string word)
    {
        var verb = Proclitics.IsJoined(word) ? word[1..] : word;
        return verb.Length >= 4 && verb[0] == 'س' && (verb[1] is 'ي' or 'ت') && !Names.Has(verb) && !Nouns.Any(n => verb.StartsWith(n, StringComparison.Ordinal))
            ? verb[1..]
            : null;
    }
}
