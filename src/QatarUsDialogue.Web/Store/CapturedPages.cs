using System.Security.Cryptography;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Store;

/// <summary>Takes HTML pages from their folder into a generation, one at a time: together they may not fit in memory.</summary>
public sealed class CapturedPages(string folder)
{
    /// <exception cref="IOException">The file is gone, or no longer the one that was read.</exception>
    public CapturedPage Of(Source source)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, source.File));
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == source.Sha256
            ? new() { SourceId = source.Id, Bytes = bytes }
            : throw new IOException($"{source.File} has changed while the archive was built.");
    }
}
