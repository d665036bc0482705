namespace QatarUsDialogue.Web.Evaluation.Scoring;

/// <summary>One value of one field. Two are the same when their <see cref="Value"/> is; the words are for the eye.</summary>
/// <param name="Words">What the article prints there, where that helps to find it.</param>
internal sealed record ScoredValue(string Value, string? Words = null)
{
    public override string ToString() => Words is null ? Value : $"{Value} «{Words.ReplaceLineEndings(" ")}»";
}
