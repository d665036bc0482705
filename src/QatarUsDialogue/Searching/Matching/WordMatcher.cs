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
            if (BestAt(text, terms, i) is not var (length, rule, asked))
            {
                i++;
                continue;
            }

            found.Add(new(TextSpan.Between(terms[i].Span.Start, terms[i + length - 1].Span.End), rule, asked));
            i += length;
        }

        return found;
    }

    private static IEnumerable<(WordRun, string)> Others(PlanGroup group) => group.Instead
        .Select(run => (run, string.Join(' ', group.Parts.SelectMany(p => p.Clauses).Select(c => c.Text))))
        .Concat(group.Parts.SelectMany(part => part.Others.Select(run => (run, part.Clauses[0].Text))));

    // The longest, and of those the closest.
    private (int Length, MatchRule Rule, string Asked)? BestAt(string text, IReadOnlyList<SearchTerm> terms, int start)
    {
        (int Length, MatchRule Rule, string Asked)? best = null;
        foreach (var clause in _clauses)
        {
            if (start + clause.Terms.Count <= terms.Count && Rule(text, terms, start, clause) is { } rule)
            {
                best = Better(best, (clause.Terms.Count, rule, clause.Text));
            }
        }

        foreach (var (run, asked) in _others)
        {
            if (IsAt(terms, start, run.Stems))
            {
                best = Better(best, (run.Stems.Count, MatchRule.Synonym, asked));
            }
        }

        return best;
    }

    private static (int Length, MatchRule Rule, string Asked) Better(
        (int Length, MatchRule Rule, string Asked)? best, (int Length, MatchRule Rule, string Asked) other) =>
        best is not { } one || other.Length > one.Length || (other.Length == one.Length && other.Rule < one.Rule) ? other : one;

    private static bool IsAt(IReadOnlyList<SearchTerm> terms, int start, IReadOnlyList<string> stems)
    {
        if (start + stems.Count > terms.Count)
        {
            return false;
        }

        for (var i = 0; i < stems.Count; i++)
        {
            if (terms[start + i].Stem != stems[i])
            {
                return false;
            }
        }

        return true;
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
