using QatarUsDialogue.Articles;
using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Searching;

/// <summary>
/// Cuts a text into search terms. What is searched and what is searched for go through here alike, so that they meet.
/// </summary>
public static class SearchTerms
{
    /// <summary>Raised when the same text could give other terms.</summary>
    public const int Version = 1;

    private static readonly WordPool Words = new(1 << 13);

    private const string Servant = "عبد";
    private const string Article = "ال";

    public static IReadOnlyList<SearchTerm> Of(string text) => [.. Terms(ArticleCleaner.Clean(text))];

    /// <summary>The terms of one part of a text; their spans are of the part's own text.</summary>
    public static IReadOnlyList<SearchTerm> Of(string text, TextSpan part) => Of(part.In(text));

    private static IEnumerable<SearchTerm> Terms(CleanText clean)
    {
        foreach (var token in Tokenizer.Tokens(clean, 0, clean.Text.Length, Words))
        {
            if (token.IsMark)
            {
                continue;
            }

            var folded = SearchSpelling.Of(token, clean);
            if (IsServantOf(folded) && token.Span.Length == folded.Length)
            {
                // «عبدالرحمن» and «عبد الرحمن» are one name.
                yield return Term(Servant, new TextSpan(token.Span.Start, Servant.Length));
                yield return Term(folded[Servant.Length..], TextSpan.Between(token.Span.Start + Servant.Length, token.Span.End));
            }
            else if (folded.Length > 1 || (folded.Length == 1 && !IsArabicLetter(folded[0])))
            {
                yield return Term(folded, token.Span);
            }
        }
    }

    // A letter alone is a little word: «21 و22», «لـ«قطر»».
    private static bool IsArabicLetter(char c) => c is >= ArabicLetters.Hamza and <= ArabicLetters.Yeh;

    private static bool IsServantOf(string folded) =>
        folded.Length > Servant.Length + Article.Length + 1
        && folded.StartsWith(Servant + Article, StringComparison.Ordinal);

    private static SearchTerm Term(string folded, TextSpan span) => new(folded, LightStemmer.Stem(folded), span);
}
