using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Store;

public class ReadOnceTests
{
    [Fact]
    public void EachKindIsReadOnce()
    {
        var (once, reads) = (new ReadOnce(), 0);
        string Read() => $"{++reads}";

        Assert.Equal("1", once.Get(Read));
        Assert.Equal("1", once.Get(Read));
        Assert.Equal([7], once.Get(() => new List<int> { 7 }));
        Assert.Equal(1, reads);
    }

    [Fact]
    public async Task ReadersOfAGenerationShareWhatWasReadAndThoseOfTheNextReadAnew()
    {
        using var seeds = new TemporarySeeds();
        await seeds.BuildAsync();
        using var current = new CurrentArchive(new GenerationFiles(seeds.Generations), TimeProvider.System);
        var first = Records(current);
        Assert.Same(first, Records(current));

        File.Delete(Directory.EnumerateFiles(Path.Combine(seeds.Seeds, "records"), "article-*.md").Order().First());
        await seeds.BuildAsync();
        current.Refresh();

        Assert.Equal(first.All.Count - 1, Records(current).All.Count);
    }

    private static KnownRecords Records(CurrentArchive current)
    {
        using var lease = current.TryLease()!;
        using var context = lease.OpenContext();
        return KnownRecords.In(context);
    }
}
