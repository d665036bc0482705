using System.Net;
using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Tests.Requests;
using QatarUsDialogue.Tests.Store.Engines;

namespace QatarUsDialogue.Tests.Operating;

[Collection(GuardedSite.Shared)]
public class HealthTests(GuardedSite guarded)
{
    [Fact]
    public async Task ASiteWithASoundGenerationLivesAndIsReady()
    {
        var site = guarded.Running;

        Assert.Equal("It lives.\n", await site.TextAsync("/health/live"));
        Assert.Equal($"Release {site.Seeds.Store.Current()!.Release} is served.\n", await site.TextAsync("/health/ready"));
    }

    [FileFact]
    public async Task ASiteWithADamagedGenerationIsNotReady()
    {
        using var seeds = new TemporarySeeds();
        await seeds.BuildAsync();
        Damage(seeds.Generations.Current()!.Path);
        await using var site = new RunningSite(seeds, ["Archive:Builds=false"]);
        await site.UntilAsync(async () => await site.StatusAsync("/health/live") is not null);

        await site.UntilAsync(async () =>
        {
            using var answer = await site.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            // A busy machine is not through with the check when it is asked first.
            return (await answer.Content.ReadAsStringAsync()).Contains("is damaged", StringComparison.Ordinal);
        });
    }

    // A page in the middle is written over, as a disk does that fails.
    private static void Damage(string path)
    {
        using var file = File.OpenWrite(path);
        file.Position = file.Length / 8192 * 4096;
        file.Write(new byte[4096]);
    }
}
