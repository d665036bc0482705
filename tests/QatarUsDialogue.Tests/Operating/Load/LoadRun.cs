using System.Diagnostics;
using QatarUsDialogue.Tests.Ingestion;

namespace QatarUsDialogue.Tests.Operating.Load;

/// <summary>
/// Asks a site for everything while articles come and go, and then holds every single answer against what the generations
/// of that moment say when they are alone: an answer that is of no generation, or of two, is a wrong one.
/// </summary>
internal static class LoadRun
{
    private const int Pool = 24;

    // A site looks at the pointer once a second, and this program looks at it now and then.
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(3);
    private static readonly string[] Settings = ["Archive:Address=https://archive.example", "Archive:Limits:PerSecond=0"];

    /// <param name="limits">Settings of the site beside those that every run needs.</param>
    public static async Task<LoadFigures> RunAsync(TimeSpan duration, int rate, TimeSpan every, params string[] limits)
    {
        using var seeds = new TemporarySeeds();
        using var pool = new TemporarySeeds(recombined: Pool);
        var kept = Path.Combine(seeds.Data, "kept");
        Directory.CreateDirectory(seeds.Data);
        string[] settings = [.. Settings, .. limits];
        await using var site = await RunningSite.ReadyAsync(seeds, settings);
        var clock = Stopwatch.StartNew();
        var visitors = new Visitors(site.Client.BaseAddress!, rate, clock);
        var arrivals = new Arrivals(Path.Combine(seeds.Seeds, "articles"), seeds.Data, Path.Combine(pool.Seeds, "articles"), kept, clock);
        using var end = new CancellationTokenSource();
        var coming = arrivals.RunAsync(every, end.Token);
        var memory = MemoryAsync(site, end.Token);
        await visitors.RunAsync(duration, () => arrivals.Generations.Count > 1);
        await end.CancelAsync();
        await coming;
        var samples = await memory;
        List<Arrival> generations = [.. arrivals.Generations];
        var reference = await Reference.OfAsync([.. generations.Select(generation => generation.File)], settings);
        return LoadFigures.Of(visitors.Visits, WrongAmong(visitors.Visits, generations, reference), generations.Count, samples, site.ProcessorTime);
    }

    private static List<Visit> WrongAmong(
        IEnumerable<Visit> visits,
        List<Arrival> generations,
        IReadOnlyList<Dictionary<string, (int Status, string Hash)>> reference)
    {
        return [.. visits.Where(visit => !Enumerable.Range(0, generations.Count).Any(n => Stood(n, visit) && reference[n][visit.Path] == (visit.Status, visit.Hash)))];

        bool Stood(int n, Visit visit) =>
            generations[n].Written - Slack <= visit.End
            && (n == generations.Count - 1 || generations[n + 1].Seen + Slack >= visit.Start);
    }

    private static async Task<IReadOnlyList<long>> MemoryAsync(RunningSite site, CancellationToken end)
    {
        List<long> samples = [];
        while (!end.IsCancellationRequested)
        {
            samples.Add(site.Memory);
            await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
        }

        return samples;
    }
}
