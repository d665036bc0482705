using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using QatarUsDialogue.Tests.Store.Engines;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Ingestion;

public sealed class IngestionServiceTests : IDisposable
{
    private readonly TemporarySeeds _seeds = new();
    private readonly WebApplicationFactory<Program> _site;

    public IngestionServiceTests()
    {
        _site = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Archive:Seeds", _seeds.Seeds)
            .UseData(_seeds.Data));
    }

    public void Dispose()
    {
        _site.Dispose();
        _seeds.Dispose();
    }

    [Fact]
    public async Task ANewFileIsServed()
    {
        await FirstBuild.AwaitAsync(_site.CreateClient());
        File.WriteAllText(_seeds.Article("900_new.txt"), "نص جديد عن الحوار.");

        await Patience.UntilAsync(() => Sources().Contains("900"), "The new source is not served.");
    }

    [Fact]
    public async Task ANewPageIsServedByItsTextAndGivenBackAsItWasCaptured()
    {
        using var client = _site.CreateClient();
        await FirstBuild.AwaitAsync(client);
        var page = await File.ReadAllBytesAsync(Repository.Path("tests", "QatarUsDialogue.Tests", "Captures", "pages", "06-windows-1256.html"));
        await File.WriteAllBytesAsync(_seeds.Article("900_new.html"), page);
        await Patience.UntilAsync(() => Sources().Contains("900"), "The new source is not served.");

        using var file = await client.GetAsync(new Uri("/sources/900.html", UriKind.Relative));
        Assert.Equal(page, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/octet-stream", file.Content.Headers.ContentType!.ToString());
        Assert.Equal("900_new.html", file.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition.DispositionType);
        var text = await client.GetStringAsync(new Uri("/sources/900.txt", UriKind.Relative));
        Assert.StartsWith("اختتام الحوار الاستراتيجي القطري الأميركي في الدوحة\n", text, StringComparison.Ordinal);
        var shown = Pages.Site.Parse(await client.GetStringAsync(new Uri("/sources/900", UriKind.Relative)));
        Assert.Contains("مأخوذ من صفحة ويب محفوظة", shown.QuerySelector(".sum")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(shown.QuerySelector("a[href='/sources/900.html']"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/sources/001.html", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task AFileThatIsTakenAwayIsServedNoMore()
    {
        await FirstBuild.AwaitAsync(_site.CreateClient());
        File.Delete(Directory.EnumerateFiles(Path.Combine(_seeds.Seeds, "articles"), "004*").Single());

        await Patience.UntilAsync(() => !Sources().Contains("004"), "The source is still served.");
    }

    [Fact]
    public async Task ABrokenLexiconChangesNothingAndAMendedOneIsTaken()
    {
        using var client = _site.CreateClient();
        await FirstBuild.AwaitAsync(client);
        var first = Current()!.Id;
        var topics = Path.Combine(_seeds.Seeds, "lexicon", "topics.yaml");
        var whole = File.ReadAllText(topics);
        File.WriteAllText(topics, "topics: [");
        await Task.Delay(TimeSpan.FromSeconds(4));

        Assert.Equal(first, Current()!.Id);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/", UriKind.Relative))).StatusCode);

        File.WriteAllText(topics, whole + "\n# mended\n");
        await Patience.UntilAsync(() => Current()!.Id != first, "The mended lexicon is not taken.");
    }

    [Fact]
    public async Task BeforeTheFirstBuildReadersAreToldToComeAgain()
    {
        File.WriteAllText(Path.Combine(_seeds.Seeds, "lexicon", "topics.yaml"), "topics: [");

        var answer = await _site.CreateClient().GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("5", answer.Headers.RetryAfter!.ToString());
        Assert.Contains("dir=\"rtl\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private Generation? Current() => _site.Services.GetRequiredService<CurrentArchive>().Generation;

    private List<string> Sources()
    {
        using var scope = _site.Services.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<ArchiveContext>().Sources.Select(s => s.Id)];
    }
}
