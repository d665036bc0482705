using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Ingestion;

public sealed class SeedWatchTests
{
    [Theory]
    [InlineData(0, 2_000)]
    [InlineData(40, 2_000)]
    [InlineData(41, 2_050)]
    [InlineData(1_000, 50_000)]
    public void LookingAtManyFilesTakesASmallPartOfTheTime(int look, int pause) =>
        Assert.Equal(TimeSpan.FromMilliseconds(pause), SeedWatch.PauseAfter(TimeSpan.FromMilliseconds(look)));

    [Fact]
    public void AGlanceIsAnotherOneOnlyWhenAFileIs()
    {
        using var seeds = new TemporarySeeds();
        var folder = new Web.Ingestion.SeedFolder(seeds.Seeds);
        var before = folder.Glance();
        var file = Directory.GetFiles(Path.Combine(seeds.Seeds, "articles"), "*.txt").Order(StringComparer.Ordinal).First();

        Assert.Equal(before, folder.Glance());

        File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var older = folder.Glance();
        Assert.NotEqual(before, older);

        File.Move(file, file.Replace(".txt", "-2.txt", StringComparison.Ordinal));
        Assert.NotEqual(older, folder.Glance());
    }
}
