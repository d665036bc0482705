using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Words;

/// <summary>
/// The little words that Arabic writes onto the next one: و and ف, then ب, ل or ك, then the article. All words here
/// are in clean spelling.
/// </summary>
public static class Proclitics
{
    private const string Article = "ال";
    private const string LamWithArticle = "لل";
    private const string Prepositions = "بلك";

    private static readonly WordQuestion Definite = new(IsDefinite);

    // The press lives on few words: most of them were taken apart a moment ago. A slot holds the last word that fell
    // into it; two threads that write it write the same.
    private static readonly KnownWord?[] Known = new KnownWord?[1 << 14];

    /// <summary>The word itself first, then every word it may be when letters in front are taken as little words.</summary>
    public static IReadOnlyList<string> Bases(string word)
    {
        ref var slot = ref Known[string.GetHashCode(word, StringComparison.Ordinal) & (Known.Length - 1)];
        var known = slot;
        if (known is null || !string.Equals(known.Word, word, StringComparison.Ordinal))
        {
            slot = known = new KnownWord(word, [.. TakenApart(word)]);
        }

        return known.Bases;
    }

    private static IEnumerable<string> TakenApart(string word)
    {
        foreach (var joined in Joined(word))
        {
            foreach (var governed in WithoutPreposition(joined))
            {
                yield return governed;
                if (governed.StartsWith(Article, StringComparison.Ordinal) && governed.Length > 3)
                {
                    yield return governed[2..];
                }
            }
        }
    }

    /// <summary>Every word that has the given one among its <see cref="Bases"/>: all ways to write little words in front of it.</summary>
    public static IEnumerable<string> WithLittleWords(string plain)
    {
        foreach (var joined in WithPreposition(plain))
        {
            yield return joined;
            if (joined.Length >= 2)
            {
                yield return 'و' + joined;
                yield return 'ف' + joined;
            }
        }
    }

    /// <summary>True for a word with the article, behind other little words too.</summary>
    public static bool IsDefinite(Token token) => Definite.Of(token.Word);

    public static bool IsDefinite(string word) => Bases(word).Any(b => b.StartsWith(Article, StringComparison.Ordinal));

    /// <summary>True when the word starts with و or ف as a little word in front of one of the set.</summary>
    public static bool IsJoined(Token token) => IsJoined(token.Text);

    public static bool IsJoined(string word) => word.Length > 2 && word[0] is 'و' or 'ف';

    /// <summary>
    /// Printed words without the و or ف that joins them to what stands before, when the plain form does not begin with
    /// that letter itself: «ومذكرة» is «مذكرة», «وزير» stays.
    /// </summary>
    public static string WithoutConjunction(string printed, string plain) =>
        printed.Length > 2 && printed[0] is 'و' or 'ف' && (plain[0] != printed[0] || printed[1] == printed[0]) ? printed[1..] : printed;

    private static IEnumerable<string> Joined(string word)
    {
        yield return word;
        if (IsJoined(word))
        {
            yield return word[1..];
        }
    }

    private static IEnumerable<string> WithoutPreposition(string word)
    {
        yield return word;
        if (word.Length < 4)
        {
            yield break;
        }

        if (word.StartsWith(LamWithArticle, StringComparison.Ordinal))
        {
            yield return string.Concat(Article, word.AsSpan(2));
        }

        if (word[0] is 'ب' or 'ل' or 'ك')
        {
            yield return word[1..];
        }
    }

    // WithoutPreposition and the article, the other way round; the shortest words keep their first letters.
    private static IEnumerable<string> WithPreposition(string plain)
    {
        var definite = plain.Length >= 2 ? Article + plain : null;
        foreach (var word in new[] { plain, definite }.OfType<string>())
        {
            yield return word;
            foreach (var preposition in word.Length >= 3 ? Prepositions : "")
            {
                yield return preposition + word;
            }
        }

        if (definite is not null)
        {
            yield return LamWithArticle + plain;
        }

        if (plain.Length >= 4 && plain.StartsWith(Article, StringComparison.Ordinal))
        {
            yield return LamWithArticle + plain[2..];
        }
    }

    private sealed record KnownWord(string Word, string[] Bases);
}
