using System.Collections.Concurrent;
using System.Text;
using static QatarUsDialogue.Cleaning.ArabicLetters;

namespace QatarUsDialogue.Cleaning;

/// <summary>
/// Writes a text in one spelling so that words can be compared letter by letter: the seats of hamza on alef,
/// ta marbuta, the two yehs, Persian letters and digits, vowel signs, tatweel, spaces. Knows no words.
/// </summary>
public static class ArticleCleaner
{
    private const char Dropped = '\0';
    private const char Several = '\uFFFF';

    // Longer ones are rare; they go the way of an article.
    private const int LongestPhrase = 256;

    // What becomes of each character, asked once for each. A text that holds one of the two signs itself keeps it.
    private static readonly char[] Clear = [.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(c => Becomes((char)c))];

    // The same for those that become several; few texts have any.
    private static readonly ConcurrentDictionary<char, char[]> Ligatures = [];

    public static CleanText Clean(string captured)
    {
        var text = new char[captured.Length];
        var origins = new int[captured.Length];
        var length = 0;
        for (var i = 0; i < captured.Length; i++)
        {
            var clear = Clear[captured[i]];
            if (clear is Dropped or Several && Letters(captured[i]) is var letters)
            {
                foreach (var letter in letters)
                {
                    Add(letter, i);
                }
            }
            else
            {
                Add(clear, i);
            }
        }

        return new CleanText(captured, new string(text, 0, length), origins);

        void Add(char letter, int origin)
        {
            if (length == origins.Length)
            {
                // One ligature may be eighteen letters.
                Array.Resize(ref text, 2 * length);
                Array.Resize(ref origins, 2 * length);
            }

            text[length] = letter;
            origins[length++] = origin;
        }
    }

    /// <summary>One word or phrase in the clean spelling; for lexicons and lists of words.</summary>
    public static string Fold(string words)
    {
        if (words.Length > LongestPhrase)
        {
            return Clean(words).Text;
        }

        Span<char> text = stackalloc char[LongestPhrase];
        var length = 0;
        foreach (var letter in words)
        {
            var clear = Clear[letter];
            if (clear == Several || letter is Dropped or Several)
            {
                return Clean(words).Text;
            }

            if (clear != Dropped)
            {
                text[length++] = clear;
            }
        }

        return new string(text[..length]);
    }

    private static char Becomes(char c) =>
        IsPresentationForm(c) ? Several
        : IsLeftOut(c) ? Dropped
        : Fold(c);

    /// <summary>The letters of a ligature, a character that is its own sign, or nothing.</summary>
    private static char[] Letters(char c) => Ligatures.GetOrAdd(c, static sign =>
        IsPresentationForm(sign) ? [.. sign.ToString().Normalize(NormalizationForm.FormKC).Where(letter => !IsLeftOut(letter)).Select(Fold)]
        : IsLeftOut(sign) ? []
        : [Fold(sign)]);

    private static bool IsLeftOut(char c) => c == Tatweel || IsMark(c) || IsInvisible(c);

    private static char Fold(char c) => c switch
    {
        AlefMadda or AlefHamzaAbove or AlefHamzaBelow or AlefWasla => Alef,
        AlefMaksura or PersianYeh => Yeh,
        TaMarbuta => Heh,
        PersianKaf => Kaf,
        >= ArabicIndicZero and <= ArabicIndicNine => (char)('0' + (c - ArabicIndicZero)),
        >= PersianZero and <= PersianNine => (char)('0' + (c - PersianZero)),
        '\r' or '\n' => c,
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };
}
