using Microsoft.Extensions.Logging.Abstractions;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Ingestion;

/// <summary>A copy of the repository's seeds in a folder of its own, with a place for generations beside it.</summary>
internal sealed class TemporarySeeds : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("archive-test-");

    public TemporarySeeds()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Path("seeds"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Seeds, Path.GetRelativePath(Repository.Path("seeds"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Seeds => Path.Combine(root.FullName, "seeds");

    public string Data => Path.Combine(root.FullName, "data");

    public GenerationFolder Generations => new(Data);

    public string Article(string name) => Path.Combine(Seeds, "articles", name);

    public ArchiveBuilder Builder() => new(
        new Web.Ingestion.SeedFolder(Seeds), Generations, new ReadingRoom(), TimeProvider.System, NullLogger<ArchiveBuilder>.Instance);

    public Task<BuildReport> BuildAsync() => Builder().BuildAsync(_ => { }, CancellationToken.None);

    public void Dispose() => root.Delete(recursive: true);
}
