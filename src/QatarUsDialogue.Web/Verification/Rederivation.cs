using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Web.Verification;

/// <summary>A generation that is built anew from seeds, in a folder of its own that goes away afterwards.</summary>
internal sealed class Rederivation : IDisposable
{
    private readonly DirectoryInfo _folder;

    private Rederivation(DirectoryInfo folder, Release release) => (_folder, Release) = (folder, release);

    /// <summary>Every seed that it was built from.</summary>
    public required IReadOnlyList<SeedFile> Files { get; init; }

    /// <summary>The files that are no articles, and why.</summary>
    public required IReadOnlyList<string> Refusals { get; init; }

    public Release Release { get; }

    /// <param name="remembered">What earlier generations published, which no seed tells.</param>
    /// <exception cref="SeedFileException">A seed cannot be understood.</exception>
    public static Rederivation Of(SeedFolder folder, Remembered remembered, Action<string> step)
    {
        var place = Directory.CreateTempSubdirectory("archive-verify-");
        try
        {
            step("Reading the seeds");
            var seeds = Seeds.Read(folder);
            step("Reading the articles");
            using var articles = new ReadingRoom(place.FullName).Open(folder.Articles, seeds);
            var reconciliation = new DialogueReconciler(seeds.Lexicon).Begin(articles.All(), seeds.Records);
            step("Writing the generation that follows");
            IReadOnlyList<SeedFile> files = [.. articles.TakeFiles(), .. seeds.Files];
            var inputs = GenerationId.Of(files);
            var generation = new Generation(GenerationId.After(inputs, remembered), Path.Combine(place.FullName, "derived.db"));
            GenerationWriter.Write(reconciliation.Flow(articles.Again), new CapturedPages(folder.Articles), inputs, generation.Path);
            GenerationWriter.Add(remembered, generation.Path);
            return new(place, new(generation, new ArchiveContext(GenerationFile.ReadOnlyOptions(GenerationFile.ForReading(generation.Path)))))
            {
                Files = files,
                Refusals = [.. articles.Refusals.Select(refusal => $"{refusal.File} is not part of the archive: {refusal.Reason}")],
            };
        }
        catch
        {
            place.Delete(recursive: true);
            throw;
        }
    }

    public void Dispose()
    {
        Release.Context.Dispose();
        _folder.Delete(recursive: true);
    }
}
