using System.Security.Cryptography;
using System.Text;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>
/// Gives a source's text file back, byte for byte, or the text that was taken out of its HTML page; null where there is no
/// such source.
/// </summary>
public sealed class CapturedText(ArchiveContext context)
{
    public byte[]? Read(string id)
    {
        var source = context.Sources
            .Where(source => source.Id == id)
            .Select(source => new { source.Text, source.Sha256, source.IsFromPage })
            .FirstOrDefault();
        return source is null ? null : Of(source.Text, source.Sha256, source.IsFromPage);
    }

    public static byte[] Of(string text, string sha256, bool isFromPage)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return isFromPage || IsOf(bytes, sha256) ? bytes : WithMark(bytes);
    }

    // Decoding may drop the mark that some captures begin with; the hash tells.
    private static byte[] WithMark(byte[] bytes) => [.. Encoding.UTF8.GetPreamble(), .. bytes];

    private static bool IsOf(byte[] bytes, string sha256) =>
        Convert.ToHexStringLower(SHA256.HashData(bytes)).Equals(sha256, StringComparison.OrdinalIgnoreCase);
}
