using System.Security.Cryptography;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>Measures what is written to it, and keeps nothing of it.</summary>
internal sealed class MeasuringStream : WriteOnlyStream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long bytes;

    public override long Length => bytes;

    public Measure Take() => new(bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        hash.AppendData(buffer);
        bytes += buffer.Length;
    }

    protected override void Dispose(bool disposing)
    {
        hash.Dispose();
        base.Dispose(disposing);
    }
}
