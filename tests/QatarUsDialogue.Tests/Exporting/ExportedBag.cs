using QatarUsDialogue.Tests.Ingestion;
using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Exporting;
using QatarUsDialogue.Web.Exporting.Bags;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Exporting;

/// <summary>A bag of the repository's seeds, made once; copies of it may be harmed.</summary>
public sealed class ExportedBag : IAsyncLifetime, IDisposable
{
    private readonly TemporarySeeds _seeds = new();
    private readonly DirectoryInfo _copies = Directory.CreateTempSubdirectory("archive-bags-");
    private int _number;

    public string Folder => Path.Combine(_copies.FullName, "bag");

    public Web.Ingestion.SeedFolder Seeds => new(_seeds.Seeds);

    public IGenerations Generations => _seeds.Store;

    /// <summary>Every file of the bag, by its path from the bag's folder.</summary>
    public static IReadOnlyList<string> FilesOf(string bag) =>
        [.. Directory.EnumerateFiles(bag, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(bag, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public async Task InitializeAsync()
    {
        await _seeds.BuildAsync();
        await ExportAsync(Folder);
    }

    public async Task ExportAsync(string folder)
    {
        using var fresh = FreshFolder.At(folder, _seeds.Seeds);
        var generation = Generations.Current()!;
        using var archive = Generations.Open(generation);
        await BagExport.WriteAsync(new Release(generation, archive), Seeds, fresh, _ => { }, CancellationToken.None);
        fresh.Finish();
    }

    /// <summary>A copy of the bag under a name of its own.</summary>
    public string Copy()
    {
        var copy = Path.Combine(_copies.FullName, FormattableString.Invariant($"copy-{++_number}"));
        foreach (var file in FilesOf(Folder))
        {
            var to = Path.Combine(copy, file);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(Path.Combine(Folder, file), to);
        }

        return copy;
    }

    public string Place(string name) => Path.Combine(_copies.FullName, name);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _seeds.Dispose();
        _copies.Delete(recursive: true);
    }
}
