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

    private Rederivation(DirectoryInfo folder, Seeds seeds, Release release) => (_folder, Seeds, Release) = (folder, seeds, release);

    public Seeds Seeds { get; }

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
            var readings = new ReadingRoom().Read(seeds);
            step("Reconciling");
            var archive = new DialogueReconciler(seeds.Lexicon).Reconcile(readings, seeds.Records);
            step("Writing the generation that follows");
            var inputs = GenerationId.Of(seeds.Files);
            var generation = new Generation(GenerationId.After(inputs, remembered), Path.Combine(place.FullName, "derived.db"));
            GenerationWriter.Write(archive, new CapturedPages(folder.Articles), remembered, inputs, generation.Path);
            return new(place, seeds, new(generation, new ArchiveContext(GenerationFile.ReadOnlyOptions(generation.Path, pooling: false))));
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
