using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>Reads the captured articles, byte for byte. A file that is no article is refused by name; the rest go on.</summary>
public static class ArticleFiles
{
    // The longest newspaper page is a hundredth of this. More is another kind of file under the wrong name.
    public const int LargestBytes = 5 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static CapturedArticles Read(string folder)
    {
        var articles = new List<Article>();
        var refusals = new List<Refusal>();
        foreach (var file in SeedFolder.FilesIn(folder, ".txt"))
        {
            try
            {
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

        return new(articles, refusals);
    }

    /// <summary>One captured article.</summary>
    /// <exception cref="InvalidDataException">It is empty, too large or not UTF-8; the message says which and where.</exception>
    public static Article Read(FileInfo file)
    {
        if (file.Length > LargestBytes)
        {
            throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"It has {file.Length} bytes; an article has at most {LargestBytes}."));
        }

        var bytes = File.ReadAllBytes(file.FullName);
        var text = Decode(bytes);
        return string.IsNullOrWhiteSpace(text)
            ? throw new InvalidDataException("There is no text in it.")
            : new(file.Name, Convert.ToHexStringLower(SHA256.HashData(bytes)), text);
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            // The index is that of the first byte that no letter can begin or go on with.
            var offset = Math.Clamp(exception.Index, 0, bytes.Length - 1);
            var line = bytes.AsSpan(0, offset).Count((byte)'\n') + 1;
            throw new InvalidDataException(
                string.Create(CultureInfo.InvariantCulture, $"It is not UTF-8: line {line}, byte {offset}, 0x{bytes[offset]:X2}."),
                exception);
        }
    }
}
