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

        var line = bytes.AsSpan(0, offset).Count((byte)'\n') + 1;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"It is not {charset.WebName.ToUpperInvariant()}: line {line}, byte {offset}, 0x{bytes[offset]:X2}.");
    }

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
}
