using QatarUsDialogue.Tests.Store.Engines;

namespace QatarUsDialogue.Tests.Operating.Load;

/// <summary>The short form of <c>tests/long load</c>. What it finds does not hang on how fast the machine is.</summary>
public class LoadTests
{
    // On a machine that is busy with other things an answer may come late, and is judged all the same.
    private static readonly string[] Patient =
    [
        "Archive:Limits:WaitingSeconds=300", "Archive:Limits:AnswerSeconds=3600", "Archive:Limits:Waiting=100000",
        "Archive:Limits:SearchMilliseconds=300000", "Archive:Limits:CountMilliseconds=300000",
    ];

    // Over a server, with several sites: tests/scale-out replicas.
    [FileFact]
    public async Task EveryAnswerUnderLoadIsOfOneGeneration()
    {
        var figures = await LoadRun.RunAsync(TimeSpan.FromSeconds(10), rate: 60, every: TimeSpan.FromSeconds(3), Patient);

        Figures.Write($"load: {figures}");
        Assert.True(figures.Wrong.Count == 0, string.Join('\n', figures.Wrong));
        Assert.Equal(0, figures.Failed);
        Assert.True(figures.Generations > 1, "No generation came while the site was asked.");
        Assert.True(figures.Answers >= 2 * LoadPaths.All.Count, figures.ToString());
    }
}
