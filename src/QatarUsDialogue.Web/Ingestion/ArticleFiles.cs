using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Captures;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>
/// Reads the captured articles: text byte for byte, HTML pages by the article's text in them. A file that is no article is
/// refused by name; the rest go on.
/// </summary>
public static class ArticleFiles
{
    // The longest newspaper page is a hundredth of this. More is another kind of file under the wrong name.
    public const int LargestBytes = 5 * 1024 * 1024;

    /// <summary>Of two files with one name the kind named first is read.</summary>
    public static readonly IReadOnlyList<string> Endings = [".txt", ".html", ".htm"];

    /// <summary>All articles at once, for as many as fit in memory.</summary>
    public static CapturedArticles Read(string folder)
    {
        CapturedFile[] files = [.. Names(folder).InOrder(name => Capture(folder, name.File, name.Twin)).OfType<CapturedFile>()];
        return new(
            [.. files.Select(f => f.Article).OfType<Article>()],
            [.. files.Where(f => f.Fault is not null).Select(f => new Refusal(f.Name, f.Fault!))]);
    }

    /// <summary>The files that are no articles.</summary>
    public static IReadOnlyList<Refusal> Refusals(string folder) =>
    [
        .. Names(folder)
            .InOrder(name => Capture(folder, name.File, name.Twin)?.Fault is { } fault ? new Refusal(name.File, fault) : null)
            .OfType<Refusal>(),
    ];

    /// <summary>One captured article.</summary>
    /// <exception cref="InvalidDataException">It is empty, too large or cannot be understood; the message says why and where.</exception>
    public static Article Read(FileInfo file)
    {
        if (file.Length > LargestBytes)
        {
            throw new InvalidDataException(TooLarge(file.Length));
        }

        var bytes = File.ReadAllBytes(file.FullName);
        return Article(file.Name, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes);
    }

    /// <summary>The files of the folder in the order of their names, each with the file of the same name that is read in its stead.</summary>
    internal static IReadOnlyList<(string File, string? Twin)> Names(string folder)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new List<(string File, string? Twin)>();
        foreach (var file in Endings.SelectMany(ending => SeedFolder.FilesIn(folder, ending)))
        {
            // An article is called by its name without the ending, in addresses and in records: two would be one.
            var name = Path.GetFileNameWithoutExtension(file.Name);
            names.Add((file.Name, taken.TryAdd(name, file.Name) ? null : taken[name]));
        }

        names.Sort((one, other) => string.CompareOrdinal(one.File, other.File));
        return names;
    }

    /// <summary>A file as it is now; null where it is gone.</summary>
    internal static CapturedFile? Capture(string folder, string name, string? twin)
    {
        var hash = SeedFolder.Unreadable;
        try
        {
            var path = Path.Combine(folder, name);
            var length = new FileInfo(path).Length;
            if (length > LargestBytes)
            {
                return new(name, SeedFolder.Hash(path), null, TooLarge(length));
            }

            var bytes = File.ReadAllBytes(path);
            hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            return twin is null
                ? new(name, hash, Article(name, hash, bytes), null)
                : new(name, hash, null, $"{twin} is called {Path.GetFileNameWithoutExtension(name)} too, and is the one that is read. Give this file another name.");
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (InvalidDataException exception)
        {
            return new(name, hash, null, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(name, hash, null, $"It cannot be opened: {exception.Message}");
        }
    }

    private static Article Article(string name, string hash, byte[] bytes)
    {
        var ending = Path.GetExtension(name);
        var isPage = !ending.Equals(Endings[0], StringComparison.OrdinalIgnoreCase) && Endings.Contains(ending, StringComparer.OrdinalIgnoreCase);
        var text = isPage ? PageCapture.TextOf(bytes) : Decode(bytes);
        return string.IsNullOrWhiteSpace(text) ? throw new InvalidDataException("There is no text in it.") : new(name, hash, text, isPage);
    }

    private static string TooLarge(long length) => string.Create(
        CultureInfo.InvariantCulture, $"It has {length} bytes; an article has at most {LargestBytes}.");

    // A sign that no text has, and that a server keeps in none: such a file is one of another kind, or has lost a part of itself.
    private static string Decode(byte[] bytes) =>
        (BrokenLetter.In(bytes, 0, Encoding.UTF8) ?? BrokenLetter.Nothing(bytes)) is { } fault ? throw new InvalidDataException(fault) : Encoding.UTF8.GetString(bytes);
}
