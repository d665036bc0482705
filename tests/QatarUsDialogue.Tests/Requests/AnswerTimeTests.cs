using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Tests.Operating;

namespace QatarUsDialogue.Tests.Requests;

public class AnswerTimeTests
{
    // Without a generation a request waits for one: the only thing on the site that waits on purpose.
    [Fact]
    public async Task AnAnswerThatDoesNotStartInTimeIsGivenUpWithATimeToComeAgain()
    {
        using var seeds = new TemporarySeeds();
        File.WriteAllText(Path.Combine(seeds.Seeds, "lexicon", "topics.yaml"), "groups: [");
        await using var site = new RunningSite(seeds, ["Archive:Limits:AnswerSeconds=1"]);
        await site.UntilAsync(async () => await site.StatusAsync("/health/live") is not null);

        var answer = await site.AskAsync("/rounds/6");

        Assert.StartsWith("HTTP/1.1 503 ", answer, StringComparison.Ordinal);
        Assert.Empty(AnswerHeaders.Faults(AnswerHeaders.Read(answer)));
        Assert.Contains("تعذّر عرض الصفحة الآن", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("يُهيَّأ الأرشيف", answer, StringComparison.Ordinal);
        Assert.Equal("10", AnswerHeaders.Read(answer).GetValueOrDefault("retry-after"));

        var problem = await site.AskAsync("/api/v1/rounds");
        Assert.StartsWith("HTTP/1.1 503 ", problem, StringComparison.Ordinal);
        Assert.Contains("api#busy", problem, StringComparison.Ordinal);
        Assert.Equal("10", AnswerHeaders.Read(problem).GetValueOrDefault("retry-after"));
    }
}
