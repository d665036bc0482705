using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QatarUsDialogue.Articles;
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

    public static CapturedArticles Read(string folder)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        var articles = new List<Article>();
        var refusals = new List<Refusal>();
        foreach (var file in Endings.SelectMany(ending => SeedFolder.FilesIn(folder, ending)))
        {
            try
            {
                RefuseSecond(file, taken);
                articles.Add(Read(file));
            }
            catch (InvalidDataException exception)
            {
                refusals.Add(new(file.Name, exception.Message));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                refusals.Add(new(file.Name, $"It cannot be opened: {exception.Message}"));
            }
        }

        return new(
            [.. articles.OrderBy(a => a.File, StringComparer.Ordinal)],
            [.. refusals.OrderBy(r => r.File, StringComparer.Ordinal)]);
    }

    /// <summary>One captured article.</summary>
    /// <exception cref="InvalidDataException">It is empty, too large or cannot be understood; the message says why and where.</exception>
    public static Article Read(FileInfo file)
    {
        if (file.Length > LargestBytes)
        {
            throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"It has {file.Length} bytes; an article has at most {LargestBytes}."));
        }

        var bytes = File.ReadAllBytes(file.FullName);
        var isPage = !file.Extension.Equals(Endings[0], StringComparison.OrdinalIgnoreCase) && Endings.Contains(file.Extension, StringComparer.OrdinalIgnoreCase);
        var text = isPage ? PageCapture.TextOf(bytes) : Decode(bytes);
        return string.IsNullOrWhiteSpace(text)
            ? throw new InvalidDataException("There is no text in it.")
            : new(file.Name, Convert.ToHexStringLower(SHA256.HashData(bytes)), text, isPage);
    }

    // An article is called by its name without the ending, in addresses and in records: two would be one.
    private static void RefuseSecond(FileInfo file, Dictionary<string, string> taken)
    {
        var name = Path.GetFileNameWithoutExtension(file.Name);
        if (!taken.TryAdd(name, file.Name))
        {
            throw new InvalidDataException($"{taken[name]} is called {name} too, and is the one that is read. Give this file another name.");
        }
    }

    private static string Decode(byte[] bytes) =>
        BrokenLetter.In(bytes, 0, Encoding.UTF8) is { } fault ? throw new InvalidDataException(fault) : Encoding.UTF8.GetString(bytes);
}
