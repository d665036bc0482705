using System.Globalization;
using System.Text;
using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Searching;

/// <summary>
/// The clean spelling, and beyond it what only a search may treat as the same: the seats of hamza («شؤون», «شئون»),
/// accents of Latin letters, the commas inside numbers.
/// </summary>
internal static class SearchSpelling
{
    /// <summary>A word or number in search spelling.</summary>
    public static string Of(Token token, CleanText clean) =>
        token.IsNumber ? Digits(token.Text) : Letters(WithLooseHamzas(token, clean));

    private static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    /// <summary>A clean word in search spelling.</summary>
    public static string Letters(string word)
    {
        if (word.All(IsAsItIs))
        {
            return word;
        }

        var letters = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (IsAsItIs(c))
            {
                letters.Append(c);
            }
            else if (IsHamza(c))
            {
                letters.Append(ArabicLetters.Hamza);
            }
            else
            {
                letters.Append(WithoutAccents(c));
            }
        }

        return letters.ToString();
    }

    private static bool IsAsItIs(char c) => char.IsAscii(c) || (IsOfArabicBlock(c) && !IsHamza(c)) || char.IsSurrogate(c);

    private static bool IsHamza(char c) => c is ArabicLetters.Hamza or ArabicLetters.HamzaOnWaw or ArabicLetters.HamzaOnYeh;

    private static bool IsOfArabicBlock(char c) => c is >= '\u0600' and <= '\u06FF';

    private static string WithoutAccents(char c) =>
        c is '\uFFFE' or '\uFFFF'
            ? ""
            : string.Concat(c.ToString().Normalize(NormalizationForm.FormKD).Where(IsLetterOrDigit)).ToLowerInvariant();

    private static bool IsLetterOrDigit(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpaceSeparator) && char.IsLetterOrDigit(c);

    // A hamza that was typed as a mark of its own has been taken off with the vowel signs: «و» and «ٔ» for «ؤ».
    private static string WithLooseHamzas(Token token, CleanText clean)
    {
        if (!token.Span.Of(clean.Captured).Contains(ArabicLetters.HamzaAbove))
        {
            return token.Text;
        }

        var composed = ArticleCleaner.Fold(token.Span.In(clean.Captured).Normalize(NormalizationForm.FormC));
        return composed.Length == token.Text.Length ? composed.ToLowerInvariant() : token.Text;
    }
}
