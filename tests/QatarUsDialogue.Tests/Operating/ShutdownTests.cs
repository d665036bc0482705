using System.Diagnostics;
using System.Net;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Tests.Requests;

namespace QatarUsDialogue.Tests.Operating;

public class ShutdownTests
{
    private const int DrainSeconds = 20;

    // Without a generation a request waits ten seconds for one, and is told to come again: time enough to end the program.
    [Fact]
    public async Task WithoutAGenerationTheSiteLivesIsNotReadyAndAnswersWhatIsUnderWayBeforeItEnds()
    {
        using var seeds = new TemporarySeeds();
        File.WriteAllText(Path.Combine(seeds.Seeds, "lexicon", "topics.yaml"), "groups: [");
        await using var site = new RunningSite(seeds, ["Serilog:MinimumLevel:Override:Microsoft.AspNetCore.Routing=Debug"]);
        await site.UntilAsync(async () => await site.StatusAsync("/health/live") is not null);
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync("/health/live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await site.StatusAsync("/health/ready"));

        var underWay = site.AskAsync("/rounds/6");
        await site.UntilAsync(() => Task.FromResult(site.Lines.Any(line => line.Contains("/rounds/6", StringComparison.Ordinal))));
        Assert.False(underWay.IsCompleted);
        site.Terminate();
        var answer = await underWay;

        Assert.StartsWith("HTTP/1.1 503 ", answer, StringComparison.Ordinal);
        Assert.Empty(AnswerHeaders.Faults(AnswerHeaders.Read(answer)));
        Assert.Contains("يُبنى الأرشيف من مصادره الآن", answer, StringComparison.Ordinal);
        Assert.Contains("</html>", answer, StringComparison.Ordinal);
        Assert.Equal(0, await site.EndAsync());
    }

    [Fact]
    public async Task ASiteWithTimeToDrainSaysThatItEndsAndAnswersNewReadersUntilThen()
    {
        await using var site = await RunningSite.ReadyAsync(settings: [$"Archive:DrainSeconds={DrainSeconds}"]);
        // Made before: a busy machine may take longer for a first page than the time that is tried here.
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync("/rounds/6"));

        site.Terminate();
        var ready = "";
        await site.UntilAsync(async () => (ready = await site.AskAsync("/health/ready")).StartsWith("HTTP/1.1 503 ", StringComparison.Ordinal));
        var page = await site.AskAsync("/rounds/6");

        Assert.Contains("It is about to end.", ready, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", page, StringComparison.Ordinal);
        Assert.Contains("</html>", page, StringComparison.Ordinal);
        Assert.Equal(0, await site.EndAsync());
    }

    [Fact]
    public async Task ASiteThatIsToEndTellsItsBalancerAndAnswersForAsLongAsItWasSet()
    {
        await using var site = await RunningSite.ReadyAsync(settings: [$"Archive:DrainSeconds={DrainSeconds}", "Archive:Limits:PerSecond=0"]);
        // Made before: a busy machine may take longer for a first page than the time that is tried here.
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync("/rounds/6"));
        var watch = Stopwatch.StartNew();
        site.Terminate();
        await site.UntilAsync(async () => await Words(site, "/health/ready") == "It is about to end.\n");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await site.StatusAsync("/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync("/health/live"));
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync("/rounds/6"));

        Assert.Equal(0, await site.EndAsync());
        Assert.True(watch.Elapsed >= TimeSpan.FromSeconds(DrainSeconds), $"It ended after {watch.Elapsed}.");
    }

    private static async Task<string> Words(RunningSite site, string path)
    {
        using var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }
}
