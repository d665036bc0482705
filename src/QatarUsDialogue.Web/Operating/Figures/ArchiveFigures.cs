using System.Diagnostics.Metrics;
using QatarUsDialogue.Web.Requests.Limits;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Operating.Figures;

/// <summary>Figures of this program beside those that the framework counts on its own.</summary>
public sealed class ArchiveFigures
{
    public const string MeterName = "QatarUsDialogue";

    private readonly Counter<long> _builds;
    private readonly Histogram<double> _durations;

    public ArchiveFigures(IMeterFactory meters, CurrentArchive archive, IServiceProvider services)
    {
        var meter = meters.Create(MeterName);
        _builds = meter.CreateCounter<long>("archive.builds", "{build}", "Builds by how they ended");
        _durations = meter.CreateHistogram(
            "archive.build.duration", "s", "How long builds took", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.5, 1, 2, 5, 10, 30, 60, 300, 1800] });
        meter.CreateObservableGauge("archive.generation", () => Release(archive), "{generation}", "1, with the release that is served");
        meter.CreateObservableGauge(
            "archive.requests.waiting", () => services.GetService<FairSeats>()?.Waiting ?? 0, "{request}", "Requests that wait for a seat");
    }

    /// <param name="ending"><c>new</c>, <c>unchanged</c>, <c>refused</c> where a seed cannot be understood, or <c>failed</c>.</param>
    public void Built(string ending, TimeSpan took)
    {
        _builds.Add(1, new KeyValuePair<string, object?>("ending", ending));
        _durations.Record(took.TotalSeconds);
    }

    private static IEnumerable<Measurement<int>> Release(CurrentArchive archive) => archive.Generation is { } generation
        ? [new(1, new KeyValuePair<string, object?>("release", generation.Release))]
        : [];
}
