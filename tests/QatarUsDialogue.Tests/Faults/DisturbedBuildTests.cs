namespace QatarUsDialogue.Tests.Faults;

/// <summary>The short form of <c>tests/long kill</c>: some of its points, from the first call to the last.</summary>
public sealed class DisturbedBuildTests
{
    private const int Kills = 6;
    private const int Errors = 3;

    [TracedFact]
    public async Task WhateverHappensToABuildThereIsAWholeGenerationAndTheNextBuildIsAsIfNothingHadHappened()
    {
        using var builds = await DisturbedBuilds.PrepareAsync(typeof(Web.ArchiveOptions).Assembly.Location);
        List<Disturbance> disturbances =
        [
            .. Disturbances.Spread([.. Disturbances.Kills(builds.Calls)], Kills),
            .. Disturbances.Spread([.. Disturbances.ErrorsOnce(builds.Calls)], Errors),
            .. Disturbances.Spread([.. Disturbances.ErrorsForGood(builds.Calls)], Errors),
        ];
        var faults = new List<string>();
        foreach (var disturbance in disturbances)
        {
            faults.AddRange(await builds.TryAsync(disturbance));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Equal(Kills + Errors + Errors, disturbances.Count);
    }
}
