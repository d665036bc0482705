using System.Text;
using QatarUsDialogue.Searching;

namespace QatarUsDialogue.Web.Store;

/// <summary>What of a passage goes into the search index.</summary>
/// <param name="Exact">Its terms in one spelling, parted by spaces, in UTF-8; <paramref name="Stems"/> at the same places their stems.</param>
/// <param name="Words">Every word once, with its first spelling in the passage.</param>
internal sealed record PassageTerms(
    IReadOnlyList<SearchTerm> Terms, byte[] Exact, byte[] Stems, IReadOnlyList<(SearchTerm Term, string Form)> Words)
{
    public static PassageTerms Of(string passage)
    {
        var terms = SearchTerms.Of(passage);
        return new(
            terms,
            Text(terms, t => t.Folded),
            Text(terms, t => t.Stem),
            [.. terms.DistinctBy(t => t.Folded, StringComparer.Ordinal).Select(t => (t, t.Span.In(passage)))]);
    }

    private static byte[] Text(IReadOnlyList<SearchTerm> terms, Func<SearchTerm, string> one) => Encoding.UTF8.GetBytes(string.Join(' ', terms.Select(one)));
}
