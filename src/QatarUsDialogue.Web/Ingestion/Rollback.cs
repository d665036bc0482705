using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>Puts the generation before the current one back in service, once it is proved to be sound.</summary>
public sealed class Rollback(GenerationFolder folder, TimeProvider time)
{
    /// <returns>The generation that is served from now on, and the one that is not.</returns>
    /// <exception cref="IOException">There is none to go back to.</exception>
    /// <exception cref="DamagedGenerationException">The one before is not what it was.</exception>
    public async Task<(Generation Now, Generation Withdrawn)> RunAsync(CancellationToken cancellation)
    {
        folder.Create();
        using var alone = await BuildLock.TakeAsync(folder.LockFile, time, () => { }, cancellation);
        var withdrawal = new Withdrawal(folder);
        var known = withdrawal.Generation;
        var current = folder.Current() ?? throw new IOException("There is no generation in service.");
        var former = folder.All().Skip(1).FirstOrDefault(file => file != known?.Path)
            ?? throw new IOException("There is no generation before the current one.");
        GenerationCheck.Check(former);
        var generation = folder.Named(Path.GetFileNameWithoutExtension(former)["archive-".Length..]);
        // First what must not come back, then what does: a power cut between the two leaves the current one in service.
        withdrawal.Remember(current);
        folder.Publish(generation);
        return (generation, current);
    }
}
