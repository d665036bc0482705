using QatarUsDialogue.Searching.Queries;

namespace QatarUsDialogue.Searching.Matching;

/// <summary>Tells of the words of one text whether they are what a plan asks for. It needs no index.</summary>
public sealed class PassageJudge(SearchPlan plan)
{
    public bool Answers(IReadOnlyList<SearchTerm> terms) =>
        plan.Groups.All(group => Holds(terms, group)) && !plan.Excluded.Any(clause => Holds(terms, clause));

    private static bool Holds(IReadOnlyList<SearchTerm> terms, PlanGroup group) =>
        group.Parts.All(part => part.Clauses.Any(clause => Holds(terms, clause)) || part.Others.Any(run => Holds(terms, run)))
        || group.Instead.Any(run => Holds(terms, run));

    private static bool Holds(IReadOnlyList<SearchTerm> terms, WordRun run) =>
        Stands(terms, run.Stems.Count, (term, i) => term.Stem == run.Stems[i]);

    private static bool Holds(IReadOnlyList<SearchTerm> terms, QueryClause clause) => clause.Manner switch
    {
        ClauseManner.Beginning => terms.Any(term =>
            WordBeginnings.Of(clause.Terms[0].Folded).Any(beginning => term.Folded.StartsWith(beginning, StringComparison.Ordinal))),
        ClauseManner.Exact => Stands(terms, clause.Terms.Count, (term, i) => term.Folded == clause.Terms[i].Folded),
        _ => Stands(terms, clause.Terms.Count, (term, i) => term.Stem == clause.Terms[i].Stem),
    };

    private static bool Stands(IReadOnlyList<SearchTerm> terms, int length, Func<SearchTerm, int, bool> isSame) =>
        Enumerable.Range(0, Math.Max(0, terms.Count - length + 1)).Any(start => Enumerable.Range(0, length).All(i => isSame(terms[start + i], i)));
}
