using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>The three sources of truth on the disk. Nothing here ever writes to them.</summary>
public sealed class SeedFolder(string path)
{
    /// <summary>The hash of a file that cannot be opened.</summary>
    internal const string Unreadable = "unreadable";

    private const string ArticlesFolder = "articles";

    private static readonly (string Folder, string Ending)[] Kinds =
    [
        .. ArticleFiles.Endings.Select(ending => (ArticlesFolder, ending)),
        ("lexicon", ".yaml"),
        ("records", ".md"),
    ];

    public string Path => path;

    public string Articles => System.IO.Path.Combine(path, ArticlesFolder);

    public string Lexicon => System.IO.Path.Combine(path, "lexicon");

    public string Records => System.IO.Path.Combine(path, "records");

    /// <summary>Every file that goes into the archive, by name, with its hash.</summary>
    public IReadOnlyList<SeedFile> Files() => FilesOf(Kinds);

    /// <summary>The lexicon and the records, by name, with their hashes.</summary>
    public IReadOnlyList<SeedFile> RuleFiles() => FilesOf(Kinds.Where(kind => kind.Folder != ArticlesFolder));

    private List<SeedFile> FilesOf(IEnumerable<(string Folder, string Ending)> kinds) =>
        [.. Enumerate(kinds).Select(f => (f.Name, f.File.FullName)).InOrder(f => new SeedFile(f.Name, Hash(f.FullName)))];

    /// <summary>A hash of the names, sizes and times of all files: another one when something has changed. Cheaper than the hashes of the files.</summary>
    public string Glance()
    {
        using var glance = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, file) in Enumerate(Kinds))
        {
            glance.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name} {file.Length} {file.LastWriteTimeUtc.Ticks}\n")));
        }

        return Convert.ToHexStringLower(glance.GetHashAndReset());
    }

    /// <summary>Files of a folder with an ending, in the order of their names.</summary>
    public static IEnumerable<FileInfo> FilesIn(string folder, string ending)
    {
        var directory = new DirectoryInfo(folder);
        return directory.Exists
            ? directory.EnumerateFiles()
                .Where(f => f.Extension.Equals(ending, StringComparison.OrdinalIgnoreCase))
                // Names that begin with a dot are an editor's or a copier's half-written files.
                .Where(f => !f.Name.StartsWith('.'))
                .OrderBy(f => f.Name, StringComparer.Ordinal)
            : [];
    }

    private IEnumerable<(string Name, FileInfo File)> Enumerate(IEnumerable<(string Folder, string Ending)> kinds) =>
        from kind in kinds
        from file in FilesIn(System.IO.Path.Combine(path, kind.Folder), kind.Ending)
        where file.Exists
        select ($"{kind.Folder}/{file.Name}", file);

    internal static string Hash(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unreadable;
        }
    }
}
