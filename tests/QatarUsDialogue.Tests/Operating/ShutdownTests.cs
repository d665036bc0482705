using System.Net;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Tests.Requests;

namespace QatarUsDialogue.Tests.Operating;

public class ShutdownTests
{
    // Without a generation a request waits ten seconds for one, and is told to come again: time enough to end the program.
    [Fact]
    public async Task WithoutAGenerationTheSiteLivesIsNotReadyAndAnswersWhatIsUnderWayBeforeItEnds()
    {
        using var seeds = new TemporarySeeds();
        File.WriteAllText(Path.Combine(seeds.Seeds, "lexicon", "topics.yaml"), "groups: [");
        await using var site = new RunningSite(seeds);
        await site.UntilAsync(async () => await site.StatusAsync("/health/live") is not null);
        Assert.Equal(HttpStatusCode.OK, await site.StatusAsync("/health/live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await site.StatusAsync("/health/ready"));

        var underWay = site.AskAsync("/rounds/6");
        await Task.Delay(500);
        Assert.False(underWay.IsCompleted);
        site.Terminate();
        var answer = await underWay;

        Assert.StartsWith("HTTP/1.1 503 ", answer, StringComparison.Ordinal);
        Assert.Empty(AnswerHeaders.Faults(AnswerHeaders.Read(answer)));
        Assert.Contains("يُبنى الأرشيف من مصادره الآن", answer, StringComparison.Ordinal);
        Assert.Contains("</html>", answer, StringComparison.Ordinal);
        Assert.Equal(0, await site.EndAsync());
    }
}
