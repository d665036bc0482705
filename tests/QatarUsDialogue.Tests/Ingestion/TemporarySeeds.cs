using Microsoft.Extensions.Logging.Abstractions;
using QatarUsDialogue.Tests.Recombining;
using QatarUsDialogue.Tests.Store;
using QatarUsDialogue.Tests.Store.Engines;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;
using QatarUsDialogue.Web.Verification;

namespace QatarUsDialogue.Tests.Ingestion;

/// <summary>Seeds in a folder of their own, the repository's if nothing else is said, with a place for generations beside it.</summary>
internal sealed class TemporarySeeds : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("archive-test-");

    public TemporarySeeds() => Copy();

    /// <param name="recombined">How many articles, made of the lines of others.</param>
    public TemporarySeeds(int recombined) => RecombinedSeeds.Write(Seeds, recombined, RecombinedSeeds.UsualSeed);

    public string Seeds => Path.Combine(_root.FullName, "seeds");

    public string Data => Path.Combine(_root.FullName, "data");

    public GenerationFolder Generations => new(Data);

    /// <summary>The same generations, whichever engine keeps them.</summary>
    public IGenerationBuilds Store => StoreUnderTest.Generations(Data);

    /// <summary>All rows of the generation in service; on a server, what stands for them.</summary>
    public IReadOnlyList<string> Rows()
    {
        if (!StoreUnderTest.IsServer)
        {
            return TableRows.Of(Generations.Current()!.Path);
        }

        using var context = Store.Open(Store.Current()!);
        return [.. ArchiveDigest.Of(context).OrderBy(table => table.Key, StringComparer.Ordinal).Select(table => $"{table.Key} {table.Value}")];
    }

    public string Article(string name) => Path.Combine(Seeds, "articles", name);

    public ArchiveBuilder Builder() => new(
        new Web.Ingestion.SeedFolder(Seeds), Store, new ReadingRoom(Data), TimeProvider.System, NullLogger<ArchiveBuilder>.Instance);

    public Task<BuildReport> BuildAsync() => Builder().BuildAsync(_ => { }, CancellationToken.None);

    public void Dispose() => _root.Delete(recursive: true);

    private void Copy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Path("seeds"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Seeds, Path.GetRelativePath(Repository.Path("seeds"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
