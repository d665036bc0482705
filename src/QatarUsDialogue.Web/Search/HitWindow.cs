using QatarUsDialogue.Articles;
using QatarUsDialogue.Searching.Matching;

namespace QatarUsDialogue.Web.Search;

/// <summary>Chooses what a long sentence is quoted around: the words that answer most of the query close together.</summary>
internal static class HitWindow
{
    public static TextSpan Of(IReadOnlyList<MatchedWords> matched, TextSpan passage, int limit)
    {
        if (matched.Count == 0)
        {
            return new TextSpan(passage.Start, 0);
        }

        var best = matched[0].Span;
        var most = 0;
        foreach (var first in matched)
        {
            var near = matched.Where(m => m.Span.Start >= first.Span.Start && m.Span.End <= first.Span.Start + limit).ToList();
            var answered = near.DistinctBy(m => m.Asked, StringComparer.Ordinal).Count();
            if (near.Count > 0 && answered > most)
            {
                most = answered;
                best = TextSpan.Between(first.Span.Start, near[^1].Span.End);
            }
        }

        return best;
    }
}
