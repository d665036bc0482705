using QatarUsDialogue.Searching.Queries;

namespace QatarUsDialogue.Searching.Matching;

/// <summary>What to look for: a passage must hold every group.</summary>
public sealed record SearchPlan(IReadOnlyList<PlanGroup> Groups, IReadOnlyList<QueryClause> Excluded)
{
    /// <summary>Other ways to write the words that were asked for, as people write them.</summary>
    public IEnumerable<string> Others => Groups
        .SelectMany(group => group.Instead.Concat(group.Parts.SelectMany(part => part.Others)))
        .Select(run => run.Text)
        .Distinct(StringComparer.Ordinal);
}
