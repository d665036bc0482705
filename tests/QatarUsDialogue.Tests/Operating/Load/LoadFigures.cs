using System.Globalization;

namespace QatarUsDialogue.Tests.Operating.Load;

/// <summary>What a run under load has shown.</summary>
/// <param name="Wrong">Answers that are of no generation of their moment, with what was asked.</param>
/// <param name="Drift">
/// How much more memory the program had at least in the last fifth of the time than in the second. The least, because
/// what a leak keeps is never given back, and what the collector has not looked at yet comes and goes.
/// </param>
internal sealed record LoadFigures(
    int Answers, IReadOnlyList<string> Wrong, int Failed, int Generations, double Drift, TimeSpan Median, TimeSpan Slow, TimeSpan ProcessorTime)
{
    public static LoadFigures Of(IReadOnlyCollection<Visit> visits, IReadOnlyList<Visit> wrong, int generations, IReadOnlyList<long> memory, TimeSpan processor)
    {
        var times = visits.Select(visit => visit.Took).Order().ToList();
        var before = memory.Skip(memory.Count / 5).Take(memory.Count / 5).DefaultIfEmpty().Min();
        var after = memory.Skip(memory.Count * 4 / 5).DefaultIfEmpty().Min();
        return new(
            visits.Count,
            [.. wrong.Select(visit => $"{visit.Path} at {visit.Start.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture)} s: {visit.Status}, {visit.Hash}")],
            visits.Count(visit => visit.Status is 0 or >= 500),
            generations,
            before == 0 ? 0 : (double)(after - before) / before,
            times.ElementAtOrDefault(times.Count / 2),
            times.ElementAtOrDefault(times.Count * 99 / 100),
            processor);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Answers} answers over {Generations} generations: {Wrong.Count} wrong, {Failed} failed; median {Median.TotalMilliseconds:F0} ms, 99 of 100 within {Slow.TotalMilliseconds:F0} ms; memory {Drift:+0.0%;-0.0%}; {ProcessorTime.TotalSeconds:F0} s of processors");
}
