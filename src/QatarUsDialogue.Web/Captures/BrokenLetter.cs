using System.Globalization;
using System.Text;

namespace QatarUsDialogue.Web.Captures;

/// <summary>Finds the first byte of a file that no letter of its charset can begin or go on with.</summary>
internal static class BrokenLetter
{
    /// <summary>Says where it stands; null where every byte belongs to a letter.</summary>
    public static string? In(byte[] bytes, int from, Encoding charset)
    {
        if (At(bytes, from, charset) is not { } offset)
        {
            return null;
        }

        return $"It is not {charset.WebName.ToUpperInvariant()}: {Place(bytes, offset)}.";
    }

    /// <summary>Says where the first byte stands that is zero, which is a letter of UTF-8 and of no text; null where none does.</summary>
    public static string? Nothing(byte[] bytes) =>
        bytes.IndexOf((byte)0) is >= 0 and var offset ? $"It is not a text: {Place(bytes, offset)}." : null;

    /// <summary>Its place, counted in bytes from the beginning of the file.</summary>
    public static int? At(byte[] bytes, int from, Encoding charset)
    {
        var strict = (Encoding)charset.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            strict.GetCharCount(bytes, from, bytes.Length - from);
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            return Math.Clamp(from + exception.Index, 0, bytes.Length - 1);
        }
    }

    private static string Place(byte[] bytes, int offset) => string.Create(
        CultureInfo.InvariantCulture, $"line {bytes.AsSpan(0, offset).Count((byte)'\n') + 1}, byte {offset}, 0x{bytes[offset]:X2}");
}
