using System.Collections.Concurrent;

namespace QatarUsDialogue.Tests.Faults;

/// <summary>The short form of <c>tests/long kill</c>: some of its points, from the first call to the last.</summary>
public sealed class DisturbedBuildTests
{
    private const int Kills = 6;
    private const int Errors = 3;

    // Each has a folder of its own.
    private static readonly ParallelOptions AllProcessors = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

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
        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(disturbances, AllProcessors, async (disturbance, _) =>
        {
            foreach (var fault in await builds.TryAsync(disturbance))
            {
                faults.Add(fault);
            }
        });

        Assert.True(faults.IsEmpty, string.Join('\n', faults));
        Assert.Equal(Kills + Errors + Errors, disturbances.Count);
    }
}
