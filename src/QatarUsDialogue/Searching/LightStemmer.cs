using QatarUsDialogue.Words;

namespace QatarUsDialogue.Searching;

/// <summary>
/// Brings the forms of a word to one stem: a light stemmer after light10 (Larkey, Ballesteros and Connell), which takes
/// off little words and endings and knows no roots. Where light10 parts forms that belong together it does more: the
/// prepositions before a bare word, pronouns, duals; and letters that only look like little words or endings stay.
/// </summary>
public static class LightStemmer
{
    private const string Article = "ال";
    private const string ToThe = "لل";
    private const int LeastBehindArticle = 2;
    private const int LeastBehindLetter = 3;

    // Texts live on few words: most of them were stemmed a moment ago. A slot holds the last word that fell into it; two
    // threads that write it write the same.
    private static readonly KnownStem?[] Known = new KnownStem?[1 << 14];

    /// <summary>The stem of a word in search spelling. A word of another script is its own stem.</summary>
    public static string Stem(string word)
    {
        ref var slot = ref Known[string.GetHashCode(word, StringComparison.Ordinal) & (Known.Length - 1)];
        var known = slot;
        if (known is null || !string.Equals(known.Word, word, StringComparison.Ordinal))
        {
            slot = known = new KnownStem(word, Find(word));
        }

        return known.Stem;
    }

    private static string Find(string word) =>
        word.Length < 3 || !word.All(IsArabic) ? word : Listed(word) ?? WithoutLetters(WordEndings.Strip(WithoutArticle(word)));

    private static bool IsArabic(char c) => c is >= '\u0621' and <= '\u064A';

    private static string? Listed(string word)
    {
        foreach (var plain in Proclitics.Bases(word))
        {
            foreach (var shorter in WordEndings.Reductions(plain))
            {
                if (WholeWords.Has(shorter))
                {
                    return shorter;
                }
            }
        }

        return null;
    }

    // «وبالحوار», «للحوار», «الحوار».
    private static string WithoutArticle(string word)
    {
        var at = word[0] is 'و' or 'ف' ? 1 : 0;
        if (!StartsAt(word, at, ToThe))
        {
            at += word[at] is 'ب' or 'ل' or 'ك' ? 1 : 0;
            if (!StartsAt(word, at, Article))
            {
                return word;
            }
        }

        var rest = word[(at + Article.Length)..];
        return rest.Length >= LeastBehindArticle ? rest : word;
    }

    private static bool StartsAt(string word, int at, string letters) => word.AsSpan(at).StartsWith(letters, StringComparison.Ordinal);

    // Again and again, so that «البنود», «بنود» and «لبنود» end alike whatever the first letter is.
    private static string WithoutLetters(string word)
    {
        while (word[0] is 'و' or 'ف' or 'ب' or 'ل' && word.Length > LeastBehindLetter)
        {
            word = word[1..];
        }

        return word;
    }

    private sealed record KnownStem(string Word, string Stem);
}
