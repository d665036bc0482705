using QatarUsDialogue.Articles;
using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Searching.Matching;

/// <summary>Finds in a passage the words for which the index has given it back, and tells why. It reads the captured text, not the index.</summary>
public sealed class WordMatcher(SearchPlan plan)
{
    private readonly QueryClause[] _clauses = [.. plan.Groups.SelectMany(g => g.Parts).SelectMany(p => p.Clauses)];
    private readonly (WordRun Run, string Asked)[] _others = [.. plan.Groups.SelectMany(Others)];

    public IReadOnlyList<MatchedWords> Find(string text)
    {
        var terms = SearchTerms.Of(text);
        var found = new List<MatchedWords>();
        for (var i = 0; i < terms.Count;)
        {
            var best = At(text, terms, i).OrderByDescending(m => m.Length).ThenBy(m => m.Rule).FirstOrDefault();
            if (best.Length == 0)
            {
                i++;
                continue;
            }

            found.Add(new(TextSpan.Between(terms[i].Span.Start, terms[i + best.Length - 1].Span.End), best.Rule, best.Asked));
            i += best.Length;
        }

        return found;
    }

    private static IEnumerable<(WordRun, string)> Others(PlanGroup group) => group.Instead
        .Select(run => (run, string.Join(' ', group.Parts.SelectMany(p => p.Clauses).Select(c => c.Text))))
        .Concat(group.Parts.SelectMany(part => part.Others.Select(run => (run, part.Clauses[0].Text))));

    private IEnumerable<(int Length, MatchRule Rule, string Asked)> At(string text, IReadOnlyList<SearchTerm> terms, int start)
    {
        foreach (var clause in _clauses.Where(c => start + c.Terms.Count <= terms.Count))
        {
            if (Rule(text, terms, start, clause) is { } rule)
            {
                yield return (clause.Terms.Count, rule, clause.Text);
            }
        }

        foreach (var (run, asked) in _others.Where(o => start + o.Run.Stems.Count <= terms.Count))
        {
            if (run.Stems.Select((stem, i) => terms[start + i].Stem == stem).All(same => same))
            {
                yield return (run.Stems.Count, MatchRule.Synonym, asked);
            }
        }
    }

    // A clause matches by the loosest of its words.
    private static MatchRule? Rule(string text, IReadOnlyList<SearchTerm> terms, int start, QueryClause clause)
    {
        var loosest = MatchRule.Exact;
        for (var i = 0; i < clause.Terms.Count; i++)
        {
            if (Rule(text, terms[start + i], clause, clause.Terms[i]) is not { } rule)
            {
                return null;
            }

            loosest = rule > loosest ? rule : loosest;
        }

        return loosest;
    }

    private static MatchRule? Rule(string text, SearchTerm term, QueryClause clause, SearchTerm asked)
    {
        if (term.Folded == asked.Folded)
        {
            return term.Span.In(text) == asked.Span.In(clause.Text) ? MatchRule.Exact : MatchRule.Spelling;
        }

        return clause.Manner switch
        {
            ClauseManner.Beginning => WordBeginnings.Of(asked.Folded).Any(b => term.Folded.StartsWith(b, StringComparison.Ordinal)) ? MatchRule.Beginning : null,
            ClauseManner.Forms when term.Stem == asked.Stem => HaveOneBase(term.Folded, asked.Folded) ? MatchRule.Prefix : MatchRule.Stem,
            _ => null,
        };
    }

    private static bool HaveOneBase(string one, string other) =>
        Proclitics.Bases(one).Intersect(Proclitics.Bases(other), StringComparer.Ordinal).Any();
}
