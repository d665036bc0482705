using System.Globalization;
using System.Security.Cryptography;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>The three sources of truth on the disk. Nothing here ever writes to them.</summary>
public sealed class SeedFolder(string path)
{
    private static readonly (string Folder, string Ending)[] Kinds =
    [
        .. ArticleFiles.Endings.Select(ending => ("articles", ending)),
        ("lexicon", ".yaml"),
        ("records", ".md"),
    ];

    public string Path => path;

    public string Articles => System.IO.Path.Combine(path, "articles");

    public string Lexicon => System.IO.Path.Combine(path, "lexicon");

    public string Records => System.IO.Path.Combine(path, "records");

    /// <summary>Every file that goes into the archive, by name, with its hash.</summary>
    public IReadOnlyList<SeedFile> Files() => [.. Enumerate().Select(f => new SeedFile(f.Name, Hash(f.File.FullName)))];

    /// <summary>Names, sizes and times of all files: another text when something has changed. Cheaper than the hashes.</summary>
    public string Glance() => string.Join(
        '\n',
        Enumerate().Select(f => string.Create(
            CultureInfo.InvariantCulture, $"{f.Name} {f.File.Length} {f.File.LastWriteTimeUtc.Ticks}")));

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

    private IEnumerable<(string Name, FileInfo File)> Enumerate() =>
        from kind in Kinds
        from file in FilesIn(System.IO.Path.Combine(path, kind.Folder), kind.Ending)
        where file.Exists
        select ($"{kind.Folder}/{file.Name}", file);

    private static string Hash(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "unreadable";
        }
    }
}
