using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Tests.Recombining;

namespace QatarUsDialogue.Tests.Ingestion;

/// <summary>An archive larger than a person could annotate: every fact of it still stands where it says.</summary>
public sealed class ManyArticlesTests : IDisposable
{
    private const int Count = 200;

    private readonly TemporarySeeds _seeds = new(Count);

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public async Task HundredsOfArticlesAreBuiltAndEveryFactStandsInItsPlace()
    {
        var report = await _seeds.BuildAsync();
        using var context = _seeds.Store.Open(_seeds.Store.Current()!);
        context.Database.OpenConnection();
        var (facts, faults) = StoredFacts.Check(context.Database.GetDbConnection(), _seeds.Article(""));

        Assert.Empty(report.Refusals);
        Assert.Empty(faults);
        Assert.Equal((Count, report.Facts), (report.Sources, facts));
        Assert.True(facts > 10 * Count, $"{facts} facts in {Count} articles are too few to prove anything.");
    }

    [Fact]
    public void TheSameSeedRecombinesTheSameArticles()
    {
        using var again = new TemporarySeeds(Count);

        // A file's name ends with the hash of its bytes.
        string[] names = [.. Names(_seeds)];
        Assert.Equal(Count, names.Length);
        Assert.Equal(names, Names(again));
        Assert.Equal(Count, names.DistinctBy(n => n.Split('_')[1]).Count());
    }

    private static IEnumerable<string> Names(TemporarySeeds seeds) =>
        Directory.EnumerateFiles(seeds.Article("")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
}
