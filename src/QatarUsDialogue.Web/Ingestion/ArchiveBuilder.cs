using System.Data.Common;
using System.Runtime.CompilerServices;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>The second half of the way: from the files under <c>seeds/</c> to a generation that is served.</summary>
public sealed class ArchiveBuilder(
    SeedFolder seedFolder, IGenerationBuilds generations, ReadingRoom readingRoom, TimeProvider time, ILogger<ArchiveBuilder> log)
{
    /// <param name="step">Told the name of each step as it begins.</param>
    /// <exception cref="SeedFileException">A lexicon or a record cannot be understood; nothing is published.</exception>
    /// <exception cref="IOException">The disk is full or broken, or files change while they are read; nothing is published.</exception>
    /// <exception cref="OperationCanceledException">It was stopped before all was written; nothing is published.</exception>
    public async Task<BuildReport> BuildAsync(Action<string> step, CancellationToken cancellation)
    {
        try
        {
            return await BuildAloneAsync(
                name =>
                {
                    cancellation.ThrowIfCancellationRequested();
                    step(name);
                },
                cancellation);
        }
        catch (DbException exception)
        {
            throw new IOException($"A generation cannot be written or read. {exception.Message}", exception);
        }
    }

    private async Task<BuildReport> BuildAloneAsync(Action<string> step, CancellationToken cancellation)
    {
        using var alone = await AloneAsync(cancellation);
        if (In(step, "Looking for what has changed", Unchanged) is { } unchanged)
        {
            return Told(BuildReport.Of(generations, unchanged, ArticleFiles.Refusals(seedFolder.Articles)));
        }

        var seeds = In(step, "Reading the seeds", () => Seeds.Read(seedFolder));
        using var articles = readingRoom.Open(seedFolder.Articles, seeds);
        var published = new PublishedNow();
        var inputs = Write(articles, seeds, published, step, cancellation);
        SpentMemory.GiveBack(articles.Count);
        articles.Keep();
        var remembered = In(step, "Remembering what was published", () => generations.Remember(generations.All().Where(IsWhole), published));
        generations.Add(remembered, inputs);
        In(step, "Checking the generation", () => generations.CheckUnfinished(inputs));
        var finished = generations.Finish(inputs, GenerationId.After(inputs, remembered));
        // What can fail comes before it is published: who is told that nothing was built can rely on it.
        var report = BuildReport.Of(generations, finished, articles);
        generations.Publish(finished);
        return Told(report);
    }

    // By itself, so that what is known of all articles is not held while what was written is checked.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string Write(ReadArticles articles, Seeds seeds, PublishedNow published, Action<string> step, CancellationToken cancellation)
    {
        var reconciliation = In(step, "Reading the articles", () => new DialogueReconciler(seeds.Lexicon).Begin(articles.All().Select(reading => Unless(reading, cancellation)), seeds.Records));
        var inputs = Inputs(articles, seeds);
        var archive = published.Follow(reconciliation.Flow(file => articles.Again(Unless(file, cancellation))));
        In(step, "Writing the generation", () => generations.Write(archive, new(seedFolder.Articles), inputs));
        return inputs;
    }

    // By itself, so that the names and hashes of all files are not held while the generation is written.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Inputs(ReadArticles articles, Seeds seeds) => GenerationId.Of([.. articles.TakeFiles(), .. seeds.Files]);

    private Task<IDisposable> AloneAsync(CancellationToken cancellation) =>
        generations.AloneAsync(time, () => log.LogInformation("Another build is running; waiting for it to end"), cancellation);

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
            generations.KeepTwo();
            return standing;
        }

        return Withheld(inputs);
    }

    /// <summary>The current generation, if it was built from the same inputs by this code and is whole.</summary>
    private Generation? Standing(string inputs) =>
        generations.Current() is { } current
        && generations.IsReadable(current)
        && generations.IsOfThisCode(current)
        && generations.IsOf(inputs, current)
        && generations.IsSound(current)
            ? current
            : null;

    /// <summary>The generation that stays in service because the one of these inputs was taken back.</summary>
    private Generation? Withheld(string inputs)
    {
        if (generations.Current() is not { } current || generations.Withdrawn() is not { } withdrawn || !generations.IsOf(inputs, withdrawn))
        {
            return null;
        }

        log.LogWarning("The generation of these seeds was taken back. Change the seeds, or run ingest to build it all the same");
        return current;
    }

    private bool IsWhole(Generation generation)
    {
        var isWhole = generations.IsWhole(generation);
        if (!isWhole)
        {
            log.LogWarning("Release {Release} is damaged: what it published cannot be remembered", generation.Release);
        }

        return isWhole;
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

    // Many articles take minutes: whoever ends the program does not wait for all of them.
    private static T Unless<T>(T thing, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return thing;
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
