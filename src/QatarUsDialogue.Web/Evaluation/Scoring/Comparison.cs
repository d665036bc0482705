namespace QatarUsDialogue.Web.Evaluation.Scoring;

/// <summary>What a person expects of one field of one article, and what the reader read there. Values may repeat.</summary>
internal sealed record Comparison(IReadOnlyList<ScoredValue> Expected, IReadOnlyList<ScoredValue> Read);
