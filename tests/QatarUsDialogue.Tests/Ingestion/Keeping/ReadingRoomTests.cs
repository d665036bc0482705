using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Ingestion.Keeping;

/// <summary>What is kept of former builds changes how much is read, and nothing else.</summary>
public sealed class ReadingRoomTests : IDisposable
{
    private const int Count = 40;

    private readonly TemporarySeeds seeds = new(Count);

    public void Dispose() => seeds.Dispose();

    [Fact]
    public async Task ABuildWithKeptReadingsGivesTheRowsOfABuildThatReadsEverything()
    {
        var last = Directory.GetFiles(seeds.Article("")).Order(StringComparer.Ordinal).ElementAt(Count / 2);
        var bytes = await File.ReadAllBytesAsync(last);
        File.Delete(last);
        await seeds.BuildAsync();
        await File.WriteAllBytesAsync(last, bytes);
        var report = await seeds.BuildAsync();
        var rows = seeds.Rows();
        Directory.Delete(seeds.Data, recursive: true);

        Assert.Equal(report.Id, (await seeds.BuildAsync()).Id);
        Assert.Equal(rows, seeds.Rows());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(5000)]
    public async Task ADamagedShelfIsReadAnewAndHarmsNothing(int at)
    {
        await seeds.BuildAsync();
        var shelf = Path.Combine(seeds.Data, "readings");
        var bytes = await File.ReadAllBytesAsync(shelf);
        bytes[at] ^= 0x55;
        await File.WriteAllBytesAsync(shelf, at == 7 ? bytes[..^100] : bytes);
        using var clean = new TemporarySeeds(Count);
        await File.AppendAllTextAsync(Path.Combine(seeds.Seeds, "records", "round-2.md"), "\n");
        File.Copy(Path.Combine(seeds.Seeds, "records", "round-2.md"), Path.Combine(clean.Seeds, "records", "round-2.md"), overwrite: true);

        Assert.Equal((await clean.BuildAsync()).Id, (await seeds.BuildAsync()).Id);
        Assert.Equal(clean.Rows(), seeds.Rows());
    }

    [Fact]
    public async Task OnlyNewArticlesAreRead()
    {
        await seeds.BuildAsync();
        using var articles = new ReadingRoom(seeds.Data).Open(seeds.Article(""), Web.Ingestion.Seeds.Read(new(seeds.Seeds)));
        var shelved = articles.All().Count();

        Assert.Equal((Count, 0), (shelved, articles.ReadAnew));
    }

    [Fact]
    public async Task AnArticleThatChangesWhileItsArchiveIsMadeIsNoticed()
    {
        using var articles = new ReadingRoom(seeds.Data).Open(seeds.Article(""), Web.Ingestion.Seeds.Read(new(seeds.Seeds)));
        var file = articles.All().Select(reading => reading.Article.File).ToList()[0];
        await File.AppendAllTextAsync(seeds.Article(file), "!");

        Assert.Contains(file, Assert.Throws<IOException>(() => articles.Again(file)).Message, StringComparison.Ordinal);
    }
}
