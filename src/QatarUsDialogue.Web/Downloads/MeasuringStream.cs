using System.Security.Cryptography;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>Measures what is written to it, and keeps nothing of it.</summary>
internal sealed class MeasuringStream : WriteOnlyStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _bytes;

    public override long Length => _bytes;

    public Measure Take() => new(_bytes, Convert.ToHexStringLower(_hash.GetHashAndReset()));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _hash.AppendData(buffer);
        _bytes += buffer.Length;
    }

    protected override void Dispose(bool disposing)
    {
        _hash.Dispose();
        base.Dispose(disposing);
    }
}
