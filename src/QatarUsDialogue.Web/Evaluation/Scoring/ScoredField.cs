namespace QatarUsDialogue.Web.Evaluation.Scoring;

/// <summary>A field that is scored, and how its values are taken from an expectation and from a reading.</summary>
internal sealed record ScoredField(string Name, Func<AnnotatedArticle, Reading, Comparison> Compare);
