using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Tests.Store;
using QatarUsDialogue.Tests.Store.Engines;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Serving;

public sealed partial class NextGenerationTests : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly TemporarySeeds _seeds = new();
    private readonly WebApplicationFactory<Program> _site;

    public NextGenerationTests() => _site = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
        .UseSetting("Archive:Seeds", _seeds.Seeds)
        .UseData(_seeds.Data));

    public void Dispose()
    {
        _site.Dispose();
        _seeds.Dispose();
    }

    [Fact]
    public async Task ANewGenerationNeverServesAPageOfTheOldOne()
    {
        using var client = _site.CreateClient();
        await FirstBuild.AwaitAsync(client);
        var old = await AskAsync(client);
        using var limit = new CancellationTokenSource(Patience.Limit);
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            var seen = new List<string>();
            do
            {
                seen.Add(await AskAsync(client));
                await Task.Delay(Pause);
            }
            while (seen[^1] == old && !limit.IsCancellationRequested);

            for (var more = 0; more < 5; more++)
            {
                seen.Add(await AskAsync(client));
            }

            return seen;
        })).ToList();
        File.WriteAllText(_seeds.Article("900_new.txt"), "نص جديد عن الحوار.");

        foreach (var seen in await Task.WhenAll(readers))
        {
            var others = seen.SkipWhile(release => release == old).ToList();
            Assert.True(others.Count > 5, "The new generation was not served in time.");
            Assert.Single(others.Distinct(StringComparer.Ordinal));
        }

        using var added = await client.GetAsync(new Uri("/sources/900", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.OK, added.StatusCode);
    }

    [FileFact]
    public async Task AfterAnUpgradeWithOtherTablesNoPageFails()
    {
        await _seeds.BuildAsync();
        OlderTables.MakeOf(_seeds.Generations.Current()!);
        using var client = _site.CreateClient();

        using var answer = await Pages.Site.AskAsync(client, "/rounds/6");

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.True(GenerationCheck.IsReadable(_site.Services.GetRequiredService<CurrentArchive>().Generation!.Path));
    }

    /// <summary>The release that the page tells; the tag tells the same.</summary>
    private static async Task<string> AskAsync(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/data", UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        var release = Release().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value;
        Assert.StartsWith($"\"{release}-", answer.Headers.ETag!.Tag, StringComparison.Ordinal);
        return release;
    }

    [GeneratedRegex("<code[^>]*>([0-9a-f]{12})")]
    private static partial Regex Release();
}
