using QatarUsDialogue.Searching.Matching;
using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search;

/// <summary>«هل تقصد»: puts the nearest word of the archive in the place of every word that it does not hold.</summary>
internal sealed class Suggestion(ISearchIndex words)
{
    private const int MostWords = 6;

    /// <summary>The query with other words; null where every word is there, or one has nothing near it.</summary>
    public string? For(SearchQuery query)
    {
        var clauses = query.Choices.SelectMany(choice => choice.Clauses).Where(clause => clause.Terms.Count == 1).OrderByDescending(clause => clause.Span.Start).ToList();
        if (clauses.Count is 0 or > MostWords)
        {
            return null;
        }

        var text = query.Text;
        foreach (var clause in clauses)
        {
            var word = clause.Terms[0].Folded;
            if (words.Has(word))
            {
                continue;
            }

            if (NearestWord.To(word, words.WordsLike(word, NearestWord.LimitFor(word)), one => one.Word, one => one.Passages) is not { } nearest)
            {
                return null;
            }

            // The words of a filter that is none do not stand in the query as they are.
            var at = text.IndexOf(clause.Text, clause.Span.Start, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }

            text = string.Concat(text.AsSpan(0, at), nearest.Form, text.AsSpan(at + clause.Text.Length));
        }

        return text == query.Text ? null : text;
    }
}
