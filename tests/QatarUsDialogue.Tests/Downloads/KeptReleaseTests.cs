using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Tests.Store.Engines;

namespace QatarUsDialogue.Tests.Downloads;

public sealed class KeptReleaseTests : IDisposable
{
    // A database can be taken away where it is a file.
    private static readonly string[] Files = ["facts.csv", "facts.json", "documents.jsonl", "datapackage.json", .. StoreUnderTest.IsServer ? [] : new[] { "archive.db" }];

    private readonly TemporarySeeds _seeds = new();
    private readonly WebApplicationFactory<Program> _site;

    public KeptReleaseTests() => _site = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
        .UseSetting("Archive:Seeds", _seeds.Seeds)
        .UseData(_seeds.Data)
        .UseSetting("Archive:Builds", "false"));

    public void Dispose()
    {
        _site.Dispose();
        _seeds.Dispose();
    }

    [Fact]
    public async Task AReleaseIsServedWhileItIsKeptAndThenNamesWhatReplacedIt()
    {
        using var client = _site.CreateClient();
        var first = await NextAsync(client, "");
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            files[file] = await client.GetByteArrayAsync(new Uri($"/data/{file}", UriKind.Relative));
        }

        var second = await NextAsync(client, "نص جديد عن الحوار.");
        foreach (var (file, bytes) in files)
        {
            Assert.Equal(bytes, await client.GetByteArrayAsync(new Uri($"/data/{first}/{file}", UriKind.Relative)));
        }

        Assert.NotEqual(files["datapackage.json"], await client.GetByteArrayAsync(new Uri($"/data/{second}/datapackage.json", UriKind.Relative)));

        var former = Pages.Site.Parse(await client.GetStringAsync(new Uri($"/en/data/{first}", UriKind.Relative)));
        Assert.Contains($"This is not the release in service. That is {second}", former.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(former.QuerySelectorAll("a[download]"), link => Assert.StartsWith($"/data/{first}/", link.GetAttribute("href"), StringComparison.Ordinal));

        var third = await NextAsync(client, "نص آخر عن الحوار.");
        foreach (var (gone, now) in new[] { ($"/data/{first}/facts.csv", "/data/facts.csv"), ($"/data/{first}", "/data"), ($"/en/data/{first}", "/en/data") })
        {
            using var answer = await client.GetAsync(new Uri(gone, UriKind.Relative));
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
            Assert.Equal($"<{now}>; rel=\"latest-version\"", answer.Headers.GetValues("Link").Single());
            var link = Pages.Site.Parse(await answer.Content.ReadAsStringAsync()).QuerySelector($"main a[href='{now}']");
            Assert.Equal(third, link?.TextContent);
        }
    }

    private async Task<string> NextAsync(HttpClient client, string article)
    {
        if (article.Length > 0)
        {
            File.WriteAllText(_seeds.Article("900_new.txt"), article);
        }

        await _seeds.BuildAsync();
        var release = _seeds.Store.Current()!.Release;
        await Patience.UntilAsync(
            async () =>
            {
                using var answer = await Pages.Site.AskAsync(client, "/data");
                return (await answer.Content.ReadAsStringAsync()).Contains($"<code dir=\"ltr\">{release}", StringComparison.Ordinal);
            },
            $"Release {release} was not served.");
        return release;
    }
}
