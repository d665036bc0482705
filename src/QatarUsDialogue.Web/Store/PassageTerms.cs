using QatarUsDialogue.Searching;

namespace QatarUsDialogue.Web.Store;

/// <summary>What of a passage goes into the search index.</summary>
/// <param name="Exact">Its terms in one spelling, parted by spaces; <paramref name="Stems"/> at the same places their stems.</param>
/// <param name="Words">Every word once, with its first spelling in the passage.</param>
internal sealed record PassageTerms(
    IReadOnlyList<SearchTerm> Terms, string Exact, string Stems, IReadOnlyList<(SearchTerm Term, string Form)> Words)
{
    public static PassageTerms Of(string passage)
    {
        var terms = SearchTerms.Of(passage);
        return new(
            terms,
            string.Join(' ', terms.Select(t => t.Folded)),
            string.Join(' ', terms.Select(t => t.Stem)),
            [.. terms.DistinctBy(t => t.Folded, StringComparer.Ordinal).Select(t => (t, t.Span.In(passage)))]);
    }
}
