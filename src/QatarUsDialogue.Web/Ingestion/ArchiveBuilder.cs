using Microsoft.Data.Sqlite;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>The second half of the way: from the files under <c>seeds/</c> to a generation that is served.</summary>
public sealed class ArchiveBuilder(
    SeedFolder seedFolder, GenerationFolder folder, ReadingRoom readingRoom, TimeProvider time, ILogger<ArchiveBuilder> log)
{
    /// <param name="step">Told the name of each step as it begins.</param>
    /// <exception cref="SeedFileException">A lexicon or a record cannot be understood; nothing is published.</exception>
    /// <exception cref="IOException">The disk is full or broken, or files change while they are read; nothing is published.</exception>
    public async Task<BuildReport> BuildAsync(Action<string> step, CancellationToken cancellation)
    {
        try
        {
            return await BuildAloneAsync(step, cancellation);
        }
        catch (SqliteException exception)
        {
            throw new IOException($"The file of a generation cannot be written or read. {exception.Message}", exception);
        }
    }

    private async Task<BuildReport> BuildAloneAsync(Action<string> step, CancellationToken cancellation)
    {
        using var alone = await AloneAsync(cancellation);
        if (In(step, "Looking for what has changed", Unchanged) is { } unchanged)
        {
            return Told(BuildReport.Of(unchanged, ArticleFiles.Read(seedFolder.Articles), null));
        }

        var seeds = In(step, "Reading the seeds", () => Seeds.Read(seedFolder));
        var inputs = GenerationId.Of(seeds.Files);
        var readings = In(step, "Reading the articles", () => readingRoom.Read(seeds));
        var archive = In(step, "Reconciling", () => new DialogueReconciler(seeds.Lexicon).Reconcile(readings, seeds.Records));
        var remembered = In(step, "Remembering what was published", () => PublishedMemory.Of(folder.All().Where(IsReadable), archive));
        var id = GenerationId.After(inputs, remembered);
        var pages = new CapturedPages(seedFolder.Articles);
        In(step, "Writing the generation", () => GenerationWriter.Write(archive, pages, remembered, inputs, folder.UnfinishedFileOf(id)));
        In(step, "Checking the generation", () => GenerationCheck.Check(folder.UnfinishedFileOf(id)));
        var finished = folder.Finish(id);
        // What can fail comes before it is published: who is told that nothing was built can rely on it.
        var report = BuildReport.Of(finished, seeds.Captured, readings);
        folder.Publish(finished);
        return Told(report);
    }

    private async Task<BuildLock> AloneAsync(CancellationToken cancellation)
    {
        folder.Create();
        var taken = await BuildLock.TakeAsync(
            folder.LockFile, time, () => log.LogInformation("Another build is running; waiting for it to end"), cancellation);
        try
        {
            folder.RemoveLeftovers();
            return taken;
        }
        catch
        {
            // Kept, it would lock out every later build of this process.
            taken.Dispose();
            throw;
        }
    }

    /// <summary>The generation that stays in service, told by the hashes of the seeds alone: no word of them is read.</summary>
    private Generation? Unchanged()
    {
        if (!Directory.Exists(seedFolder.Articles))
        {
            return null;
        }

        var inputs = GenerationId.Of(seedFolder.Files());
        if (Standing(inputs) is { } standing)
        {
            // A build that was killed right after it had published had no time to tidy up.
            folder.KeepTwo(standing);
            return standing;
        }

        return Withheld(inputs);
    }

    /// <summary>The current generation, if it was built from the same inputs by this code and is whole.</summary>
    private Generation? Standing(string inputs) =>
        folder.Current() is { } current
        && GenerationCheck.IsReadable(current.Path)
        && GenerationCheck.IsOfThisCode(current.Path)
        && GenerationCheck.IsOf(inputs, current.Path)
        && GenerationCheck.IsSound(current.Path)
            ? current
            : null;

    /// <summary>The generation that stays in service because the one of these inputs was taken back.</summary>
    private Generation? Withheld(string inputs)
    {
        if (folder.Current() is not { } current || !new Withdrawal(folder).Holds(inputs))
        {
            return null;
        }

        log.LogWarning("The generation of these seeds was taken back. Change the seeds, or run ingest to build it all the same");
        return current;
    }

    private bool IsReadable(string path)
    {
        var isReadable = GenerationCheck.IsWhole(path);
        if (!isReadable)
        {
            log.LogWarning("{File} is damaged: what it published cannot be remembered", Path.GetFileName(path));
        }

        return isReadable;
    }

    private BuildReport Told(BuildReport report)
    {
        foreach (var refusal in report.Refusals)
        {
            log.LogWarning("Refused {File}: {Reason}", refusal.File, refusal.Reason);
        }

        log.LogInformation(
            "Generation {Id} is {State}: {Sources} sources, {Rounds} rounds, {Documents} documents, {Facts} facts",
            report.Id[..12], report.IsNew ? "new" : "unchanged", report.Sources, report.Rounds, report.Documents, report.Facts);
        return report;
    }

    private static T In<T>(Action<string> step, string name, Func<T> work)
    {
        step(name);
        return work();
    }

    private static void In(Action<string> step, string name, Action work)
    {
        step(name);
        work();
    }
}
