using System.Text;
using static QatarUsDialogue.Cleaning.ArabicLetters;

namespace QatarUsDialogue.Cleaning;

/// <summary>
/// Writes a text in one spelling so that words can be compared letter by letter: the seats of hamza on alef,
/// ta marbuta, the two yehs, Persian letters and digits, vowel signs, tatweel, spaces. Knows no words.
/// </summary>
public static class ArticleCleaner
{
    public static CleanText Clean(string captured)
    {
        var text = new StringBuilder(captured.Length);
        var origins = new List<int>(captured.Length);
        for (var i = 0; i < captured.Length; i++)
        {
            var c = captured[i];
            if (IsPresentationForm(c))
            {
                foreach (var letter in c.ToString().Normalize(NormalizationForm.FormKC))
                {
                    Add(letter, i);
                }
            }
            else
            {
                Add(c, i);
            }
        }

        return new CleanText(captured, text.ToString(), [.. origins]);

        void Add(char c, int origin)
        {
            if (c == Tatweel || IsMark(c) || IsInvisible(c))
            {
                return;
            }

            text.Append(Fold(c));
            origins.Add(origin);
        }
    }

    /// <summary>One word or phrase in the clean spelling; for lexicons and lists of words.</summary>
    public static string Fold(string words) => Clean(words).Text;

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
