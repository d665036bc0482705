namespace QatarUsDialogue.Tests.Ingestion;

/// <summary>A folder of seed files for one test, gone when the test is over.</summary>
public sealed class SeedFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("seeds-");

    public string Path => _folder.FullName;

    /// <summary>A copy of the archive's own lexicon, to spoil one file of.</summary>
    public static SeedFolder WithLexicon()
    {
        var seeds = new SeedFolder();
        foreach (var file in Directory.EnumerateFiles(Repository.Path("seeds", "lexicon")))
        {
            File.Copy(file, System.IO.Path.Combine(seeds.Path, System.IO.Path.GetFileName(file)));
        }

        return seeds;
    }

    public SeedFolder Write(string file, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), text);
        return this;
    }

    public SeedFolder Delete(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
