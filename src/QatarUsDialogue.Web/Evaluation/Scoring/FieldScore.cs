namespace QatarUsDialogue.Web.Evaluation.Scoring;

/// <summary>How one field was read over all articles.</summary>
/// <param name="Hits">Values that were expected and read.</param>
public sealed record FieldScore(string Field, int Hits, int Expected, int Read, IReadOnlyList<Miss> Misses)
{
    /// <summary>The share of what was read that was expected; 1 where nothing was read.</summary>
    public double Precision => Read == 0 ? 1 : (double)Hits / Read;

    /// <summary>The share of what was expected that was read; 1 where nothing was expected.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Hits / Expected;

    public double F1 => Expected + Read == 0 ? 1 : 2d * Hits / (Expected + Read);
}
