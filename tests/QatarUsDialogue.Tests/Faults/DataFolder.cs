using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Faults;

/// <summary>A copy of a folder of generations, to be disturbed and thrown away.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("archive-fault-");

    public DataFolder(string from)
    {
        foreach (var file in Directory.EnumerateFiles(from))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file));
            File.Copy(file, copy);
            // Which generation is the younger is told by the time of its file.
            File.SetLastWriteTimeUtc(copy, File.GetLastWriteTimeUtc(file));
        }
    }

    public string Path => _folder.FullName;

    public GenerationFolder Generations => new(Path);

    /// <summary>The names of what lies in it.</summary>
    public List<string> Files => [.. Directory.EnumerateFileSystemEntries(Path).Select(f => System.IO.Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Delete(recursive: true);
}
