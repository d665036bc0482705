namespace QatarUsDialogue.Web.Evaluation.Scoring;

/// <summary>The fields in the order of the report. What each one counts is told in <c>docs/evaluation.md</c>.</summary>
internal static class ScoredFields
{
    public static IReadOnlyList<ScoredField> All { get; } =
    [
        new("scope", HeadComparisons.Scope),
        new("publication", HeadComparisons.Publication),
        new("outlet", HeadComparisons.Outlet),
        new("headline", HeadComparisons.Headline),
        new("round numbers", RoundComparisons.Numbers),
        new("round dates", RoundComparisons.Dates),
        new("round cities", RoundComparisons.Cities),
        new("round status", RoundComparisons.Status),
        new("chairs", RoundComparisons.Chairs),
        new("people", PersonComparison.Compare),
        new("topics", ContentComparisons.Topics),
        new("agreements", ContentComparisons.Agreements),
        new("amounts", ContentComparisons.Amounts),
        new("provenance", ProvenanceComparison.Compare),
    ];
}
