namespace QatarUsDialogue.Web.Evaluation.Scoring;

/// <summary>Where reading and expectation part in one field of one article.</summary>
/// <param name="Expected">Expected and not read.</param>
/// <param name="Read">Read and not expected.</param>
public sealed record Miss(string File, IReadOnlyList<string> Expected, IReadOnlyList<string> Read);
