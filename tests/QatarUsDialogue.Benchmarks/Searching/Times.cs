using System.Diagnostics;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>How long the searches of one kind took an engine, in milliseconds.</summary>
internal sealed class Times
{
    private readonly List<double> _all = [];

    public double Half => At(0.5);

    public double Most => At(0.95);

    public void Measure(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        _all.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private double At(double share)
    {
        var sorted = _all.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(share * sorted.Count) - 1)];
    }
}
