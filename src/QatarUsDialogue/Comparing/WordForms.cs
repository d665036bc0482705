using QatarUsDialogue.Words;

namespace QatarUsDialogue.Comparing;

/// <summary>What a word is found by when it is held against others, wherever it stands.</summary>
internal sealed class WordForms
{
    // Short words become each other too easily: «بيان» and «كيان» would both be «يان».
    private const int LongEnough = 4;
    private const string Article = "ال";

    // As in Proclitics: most words were taken apart a moment ago, and two threads that write a slot write the same.
    private static readonly WordForms?[] Known = new WordForms?[1 << 12];

    private readonly string _word;
    private readonly bool _isNoun;

    private WordForms(string word, bool isNoun, string[] all)
    {
        _word = word;
        _isNoun = isNoun;
        All = all;
        Findable = [.. all.Where(form => form.Length >= LongEnough || form == all[0] || all.Contains(Article + form))];
    }

    /// <summary>The word itself, and every word it may be without little words in front and a pronoun behind.</summary>
    public string[] All { get; }

    /// <summary>
    /// The forms by which the word is found. Two words are one when a form of both is long enough, or is one of the two
    /// as it stands or stands behind the article, where it is cut off without doubt.
    /// </summary>
    public string[] Findable { get; }

    public static WordForms OfNumber(string number) => new(number, false, [PressSpellings.One(number)]);

    /// <param name="word">In clean spelling, with all that is written onto it.</param>
    /// <param name="isNoun">True where no pronoun can stand behind it.</param>
    public static WordForms Of(string word, bool isNoun)
    {
        ref var slot = ref Known[HashCode.Combine(string.GetHashCode(word, StringComparison.Ordinal), isNoun) & (Known.Length - 1)];
        var known = slot;
        if (known is null || known._isNoun != isNoun || !string.Equals(known._word, word, StringComparison.Ordinal))
        {
            slot = known = new WordForms(word, isNoun, [.. TakenApart(PressSpellings.One(word), isNoun)]);
        }

        return known;
    }

    private static IEnumerable<string> TakenApart(string text, bool isNoun)
    {
        var bases = Proclitics.Bases(text);
        var nouns = isNoun ? [] : bases.SelectMany(AttachedPronouns.Off);
        return bases.Concat(nouns).Distinct(StringComparer.Ordinal);
    }
}
