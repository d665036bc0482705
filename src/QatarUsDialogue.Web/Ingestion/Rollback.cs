using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>Puts the generation before the current one back in service, once it is proved to be sound.</summary>
public sealed class Rollback(IGenerationBuilds generations, TimeProvider time)
{
    /// <returns>The generation that is served from now on, and the one that is not.</returns>
    /// <exception cref="IOException">There is none to go back to.</exception>
    /// <exception cref="DamagedGenerationException">The one before is not what it was.</exception>
    public async Task<(Generation Now, Generation Withdrawn)> RunAsync(CancellationToken cancellation)
    {
        using var alone = await generations.AloneAsync(time, () => { }, cancellation);
        var known = generations.Withdrawn();
        var current = generations.Current() ?? throw new IOException("There is no generation in service.");
        // After one step back, the one that was served before is the one that was taken back.
        var former = generations.All().Skip(1).FirstOrDefault() is { } before && before != known
            ? before
            : throw new IOException("There is no generation before the current one.");
        generations.Check(former);
        // First what must not come back, then what does: a power cut between the two leaves the current one in service.
        generations.Withdraw(current);
        generations.Publish(former);
        return (former, current);
    }
}
