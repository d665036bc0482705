using System.Security.Cryptography;
using QatarUsDialogue.Tests.Store.Engines;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Ingestion;

public sealed class ArchiveBuilderTests : IDisposable
{
    private readonly TemporarySeeds _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public async Task APageStandsInTheGenerationBesideItsTextAndABrokenOneStopsNothing()
    {
        var page = File.ReadAllBytes(Repository.Path("tests", "QatarUsDialogue.Tests", "Captures", "pages", "01-wordpress.html"));
        File.WriteAllBytes(_seeds.Article("900_x.html"), page);
        File.WriteAllText(_seeds.Article("901_bad.html"), "<html></html>");
        var report = await _seeds.BuildAsync();

        Assert.Equal(6, report.Sources);
        Assert.Equal("901_bad.html", Assert.Single(report.Refusals).File);
        using var current = new CurrentArchive(_seeds.Store, TimeProvider.System);
        using var lease = current.TryLease()!;
        using var context = lease.OpenContext();
        var source = context.Sources.Single(s => s.IsFromPage);
        Assert.Equal("900", source.Id);
        Assert.Equal("صحيفة المرسى", source.Text.Split("[الناشر: ")[1].Split(']')[0]);
        Assert.Equal(page, Assert.Single(context.Pages).Bytes);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(page)), source.Sha256);
    }

    [Fact]
    public async Task TheSameSeedsGiveTheSameGenerationRowForRow()
    {
        using var elsewhere = new TemporarySeeds();
        var first = await _seeds.BuildAsync();
        var second = await elsewhere.BuildAsync();

        Assert.Equal(first.Id, second.Id);
        Assert.Equal(_seeds.Rows(), elsewhere.Rows());
    }

    [Fact]
    public async Task WhatIsBuiltAlreadyIsNotBuiltAgain()
    {
        var first = await _seeds.BuildAsync();
        var written = _seeds.Store.WrittenAt(_seeds.Store.Current()!);
        var second = await _seeds.BuildAsync();

        Assert.True(first.IsNew);
        Assert.False(second.IsNew);
        Assert.Equal(first.Decisions, second.Decisions);
        Assert.Equal(written, _seeds.Store.WrittenAt(_seeds.Store.Current()!));
    }

    [FileFact]
    public async Task ADamagedGenerationIsBuiltAgain()
    {
        var first = await _seeds.BuildAsync();
        var path = _seeds.Generations.Current()!.Path;
        File.WriteAllBytes(path, [.. File.ReadAllBytes(path).Take(5000)]);
        var second = await _seeds.BuildAsync();

        Assert.Equal(first.Id, second.Id);
        Assert.True(second.IsNew);
    }

    [Fact]
    public async Task AnotherFileIsAnotherGeneration()
    {
        var first = await _seeds.BuildAsync();
        File.WriteAllText(_seeds.Article("900_x.txt"), "نص جديد.");
        var second = await _seeds.BuildAsync();

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(first.Sources + 1, second.Sources);
        Assert.Equal(second.Id, _seeds.Store.Current()!.Id);
    }

    [Fact]
    public async Task ABadArticleIsReportedAndTheRestIsBuilt()
    {
        File.WriteAllBytes(_seeds.Article("901_bad.txt"), [0xFF, 0xFE]);
        var report = await _seeds.BuildAsync();

        Assert.Equal("901_bad.txt", Assert.Single(report.Refusals).File);
        Assert.NotNull(_seeds.Store.Current());
        Assert.Equal("901_bad.txt", Assert.Single((await _seeds.BuildAsync()).Refusals).File);
    }

    [Fact]
    public async Task ASignThatAServerKeepsInNoTextStopsTheBuildInNoStore()
    {
        File.WriteAllText(_seeds.Article("901_bad.txt"), "عقدت قطر والولايات المتحدة\0 الحوار في الدوحة.");
        // Beyond the first letters, by which a file of another kind is known.
        File.WriteAllText(_seeds.Article("902_page.html"), $$"""
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"ختام\u0000 الحوار","author":"ق\u0000نا"}</script><!-- {{new string('x', 2000)}} -->
            <title>ختام{{'\0'}} الحوار</title><h1>ختام{{'\0'}} الحوار&#0;</h1><p title="{{'\0'}}">عقدت قطر{{'\0'}} والولايات المتحدة&#0; الحوار في الدوحة.</p>
            """);
        var report = await _seeds.BuildAsync();

        Assert.Equal("901_bad.txt: It is not a text: line 1, byte 49, 0x00.", string.Join('\n', report.Refusals.Select(refusal => $"{refusal.File}: {refusal.Reason}")));
        using var context = _seeds.Store.Open(_seeds.Store.Current()!);
        var text = context.Sources.Single(source => source.Id == "902").Text;
        Assert.Contains("عقدت قطر", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', text);
    }

    [Fact]
    public async Task AFailedBuildLeavesTheOldGenerationInService()
    {
        var good = await _seeds.BuildAsync();
        File.WriteAllText(Path.Combine(_seeds.Seeds, "lexicon", "topics.yaml"), "topics: [");

        var fault = await Assert.ThrowsAsync<SeedFileException>(_seeds.BuildAsync);
        Assert.Contains("topics.yaml", fault.Message, StringComparison.Ordinal);
        Assert.Equal(good.Id, _seeds.Store.Current()!.Id);
    }

    [Theory]
    [InlineData("Looking for what has changed")]
    [InlineData("Reading the seeds")]
    [InlineData("Reading the articles")]
    [InlineData("Writing the generation")]
    [InlineData("Remembering what was published")]
    public async Task ABuildThatIsStoppedLeavesNothing(string last)
    {
        using var stop = new CancellationTokenSource();
        Directory.CreateDirectory(_seeds.Data);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _seeds.Builder().BuildAsync(StopAt, stop.Token));

        Assert.Empty(_seeds.Store.All());
        string[] lasting = ["build.lock", "readings"];
        Assert.Empty(Directory.EnumerateFiles(_seeds.Data).Select(Path.GetFileName).Except(lasting));
        Assert.True((await _seeds.BuildAsync()).IsNew);

        void StopAt(string step)
        {
            Assert.False(stop.IsCancellationRequested);
            if (step == last)
            {
                stop.Cancel();
                // Who went on with all articles would come to this one and fail.
                File.Delete(step.StartsWith("Writing", StringComparison.Ordinal) ? Directory.EnumerateFiles(_seeds.Article("")).Max()! : _seeds.Article("none"));
            }
        }
    }

    [FileFact]
    public async Task WhatAKilledBuildLeftIsRemoved()
    {
        var unfinished = _seeds.Generations.UnfinishedFileOf(new string('a', 64));
        Directory.CreateDirectory(_seeds.Data);
        string[] leftovers = [unfinished, unfinished + "-journal", Path.Combine(_seeds.Data, "current.unfinished")];
        foreach (var file in leftovers)
        {
            File.WriteAllText(file, "half");
        }

        await _seeds.BuildAsync();

        Assert.All(leftovers, file => Assert.False(File.Exists(file), file));
    }

    [Fact]
    public async Task TheLastTwoGenerationsAreKept()
    {
        var ids = new List<string>();
        for (var number = 1; number <= 4; number++)
        {
            File.WriteAllText(_seeds.Article($"90{number}_x.txt"), $"نص {number}.");
            ids.Add((await _seeds.BuildAsync()).Id);
        }

        Assert.Equal(
            ids.TakeLast(2).Order(StringComparer.Ordinal),
            _seeds.Store.All().Select(generation => generation.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task TwoBuildsAtOnceComeOneAfterTheOther()
    {
        var reports = await Task.WhenAll(Task.Run(_seeds.BuildAsync), Task.Run(_seeds.BuildAsync), Task.Run(_seeds.BuildAsync));

        Assert.Single(reports, r => r.IsNew);
        Assert.Single(reports.DistinctBy(r => r.Id));
    }

    [Fact]
    public async Task NothingIsWrittenUnderTheSeeds()
    {
        var before = new Web.Ingestion.SeedFolder(_seeds.Seeds).Glance();
        var files = Directory.GetFileSystemEntries(_seeds.Seeds, "*", SearchOption.AllDirectories);
        await _seeds.BuildAsync();

        Assert.Equal(before, new Web.Ingestion.SeedFolder(_seeds.Seeds).Glance());
        Assert.Equal(files, Directory.GetFileSystemEntries(_seeds.Seeds, "*", SearchOption.AllDirectories));
    }
}
