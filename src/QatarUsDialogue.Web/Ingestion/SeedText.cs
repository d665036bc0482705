using System.Globalization;
using System.Text;
using QatarUsDialogue.Web.Captures;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>The text of a record or a lexicon file. What an editor cannot see in it is refused: it would be published unseen.</summary>
internal static class SeedText
{
    // The largest file is a twentieth of this.
    private const int LargestBytes = 2 * 1024 * 1024;

    /// <exception cref="SeedFileException">It cannot be opened, is too large, is not UTF-8 or holds a sign that nobody sees.</exception>
    public static string Read(string path)
    {
        var file = Path.GetFileName(path);
        var bytes = Bytes(file, path);
        if (BrokenLetter.At(bytes, 0, Encoding.UTF8) is { } at)
        {
            throw new SeedFileException(file, LineOf(bytes, at), string.Create(CultureInfo.InvariantCulture, $"it is not UTF-8: byte {at}, 0x{bytes[at]:X2}."));
        }

        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        var hidden = text.AsSpan().IndexOfAny(HiddenSigns.All);
        return hidden < 0
            ? text
            : throw new SeedFileException(file, text.AsSpan(0, hidden).Count('\n') + 1, HiddenSigns.Fault(text[hidden]));
    }

    private static byte[] Bytes(string file, string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length <= LargestBytes
                ? File.ReadAllBytes(path)
                : throw new SeedFileException(file, null, string.Create(CultureInfo.InvariantCulture, $"it has {length} bytes; such a file has at most {LargestBytes}."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SeedFileException(file, null, $"it cannot be opened: {exception.Message}");
        }
    }

    private static int LineOf(byte[] bytes, int at) => bytes.AsSpan(0, at).Count((byte)'\n') + 1;
}
