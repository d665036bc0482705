using QatarUsDialogue.Searching;
using QatarUsDialogue.Searching.Matching;
using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search;

/// <summary>Writes a plan in the language of the index. Every word stands in quotation marks, so that none is taken for a sign of it.</summary>
internal static class MatchExpression
{
    /// <summary>What passages must hold; null where nothing is asked of their words.</summary>
    public static string? Needed(SearchPlan plan) =>
        plan.Groups.Count == 0 ? null : string.Join(" AND ", plan.Groups.Select(Group));

    /// <summary>What they must not hold; null where all may stay.</summary>
    public static string? Excluded(SearchPlan plan) =>
        plan.Excluded.Count == 0 ? null : string.Join(" OR ", plan.Excluded.Select(Clause));

    private static string Group(PlanGroup group) =>
        Any([All(group.Parts.Select(Part)), .. group.Instead.Select(Run)]);

    private static string Part(PlanPart part) => Any([.. part.Clauses.Select(Clause), .. part.Others.Select(Run)]);

    private static string Clause(QueryClause clause)
    {
        var exact = In(SearchIndex.Exact, clause.Terms.Select(t => t.Folded));
        return clause.Manner switch
        {
            ClauseManner.Exact => exact,
            ClauseManner.Beginning => Any([.. WordBeginnings.Of(clause.Terms[0].Folded).Select(b => $"{In(SearchIndex.Exact, [b])} *")]),
            _ => Any([exact, In(SearchIndex.Stems, clause.Terms.Select(t => t.Stem))]),
        };
    }

    private static string Run(WordRun run) => In(SearchIndex.Stems, run.Stems);

    private static string In(string column, IEnumerable<string> words) =>
        $"{column} : \"{string.Join(' ', words.Select(word => word.Replace("\"", "\"\"", StringComparison.Ordinal)))}\"";

    private static string Any(IReadOnlyList<string> some) => some.Count == 1 ? some[0] : $"({string.Join(" OR ", some)})";

    private static string All(IEnumerable<string> all) => $"({string.Join(" AND ", all)})";
}
