using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Ingestion.Keeping;

/// <summary>What is kept of former builds changes how much is read, and nothing else.</summary>
public sealed class ReadingRoomTests : IDisposable
{
    private const int Count = 40;

    private readonly TemporarySeeds _seeds = new(Count);

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public async Task ABuildWithKeptReadingsGivesTheRowsOfABuildThatReadsEverything()
    {
        var last = Directory.GetFiles(_seeds.Article("")).Order(StringComparer.Ordinal).ElementAt(Count / 2);
        var bytes = await File.ReadAllBytesAsync(last);
        File.Delete(last);
        await _seeds.BuildAsync();
        await File.WriteAllBytesAsync(last, bytes);
        var report = await _seeds.BuildAsync();
        var rows = _seeds.Rows();
        Directory.Delete(_seeds.Data, recursive: true);

        Assert.Equal(report.Id, (await _seeds.BuildAsync()).Id);
        Assert.Equal(rows, _seeds.Rows());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(5000)]
    public async Task ADamagedShelfIsReadAnewAndHarmsNothing(int at)
    {
        await _seeds.BuildAsync();
        var shelf = Path.Combine(_seeds.Data, "readings");
        var bytes = await File.ReadAllBytesAsync(shelf);
        bytes[at] ^= 0x55;
        await File.WriteAllBytesAsync(shelf, at == 7 ? bytes[..^100] : bytes);
        using var clean = new TemporarySeeds(Count);
        await File.AppendAllTextAsync(Path.Combine(_seeds.Seeds, "records", "round-2.md"), "\n");
        File.Copy(Path.Combine(_seeds.Seeds, "records", "round-2.md"), Path.Combine(clean.Seeds, "records", "round-2.md"), overwrite: true);

        Assert.Equal((await clean.BuildAsync()).Id, (await _seeds.BuildAsync()).Id);
        Assert.Equal(clean.Rows(), _seeds.Rows());
    }

    [Fact]
    public async Task OnlyNewArticlesAreRead()
    {
        await _seeds.BuildAsync();
        using var articles = new ReadingRoom(_seeds.Data).Open(_seeds.Article(""), Web.Ingestion.Seeds.Read(new(_seeds.Seeds)));
        var shelved = articles.All().Count();

        Assert.Equal((Count, 0), (shelved, articles.ReadAnew));
    }

    [Fact]
    public async Task AnArticleThatChangesWhileItsArchiveIsMadeIsNoticed()
    {
        using var articles = new ReadingRoom(_seeds.Data).Open(_seeds.Article(""), Web.Ingestion.Seeds.Read(new(_seeds.Seeds)));
        var file = articles.All().Select(reading => reading.Article.File).ToList()[0];
        await File.AppendAllTextAsync(_seeds.Article(file), "!");

        Assert.Contains(file, Assert.Throws<IOException>(() => articles.Again(file)).Message, StringComparison.Ordinal);
    }
}
