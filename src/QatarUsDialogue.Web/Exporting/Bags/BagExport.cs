using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Verification;

namespace QatarUsDialogue.Web.Exporting.Bags;

/// <summary>Writes the bag of a release, whichever engine keeps it.</summary>
public static class BagExport
{
    /// <exception cref="IOException">A seed is not the one that the release was built from.</exception>
    public static async Task WriteAsync(Release release, SeedFolder seeds, FreshFolder folder, Action<string> step, CancellationToken cancellation)
    {
        if (release.Generation.IsFile)
        {
            await BagWriter.WriteAsync(release, seeds, folder, step, cancellation);
            return;
        }

        // A bag is complete in itself, with a database that needs no server: the same that a store of files would have.
        using var derived = Rederivation.Of(seeds, Remembered.In(release.Context), step);
        if (derived.Release.Generation.Id != release.Generation.Id)
        {
            throw new IOException($"Release {release.Generation.Release} was not built from the seeds in {seeds.Path}. Run ingest, and export again.");
        }

        await BagWriter.WriteAsync(derived.Release, seeds, folder, step, cancellation);
    }
}
