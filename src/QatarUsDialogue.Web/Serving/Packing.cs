using System.Buffers;
using System.IO.Compression;

namespace QatarUsDialogue.Web.Serving;

/// <summary>Packs and unpacks the bytes of answers.</summary>
internal static class Packing
{
    // Measured on the pages: above this a page of 50 KB takes much longer and grows little smaller. A window of 64 KB takes less
    // than a larger one, for the same bytes.
    private const int BrotliQuality = 5;
    private const int BrotliWindow = 16;

    public static byte[] Pack(ReadOnlySpan<byte> plain, ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => Brotli(plain),
        ContentCoding.Gzip => Gzip(plain),
        _ => plain.ToArray(),
    };

    /// <param name="length">How many bytes there are when unpacked.</param>
    public static byte[] Unpack(byte[] packed, ContentCoding coding, int length)
    {
        var plain = new byte[length];
        using var bytes = new MemoryStream(packed);
        using Stream unpacking = coding switch
        {
            ContentCoding.Brotli => new BrotliStream(bytes, CompressionMode.Decompress),
            ContentCoding.Gzip => new GZipStream(bytes, CompressionMode.Decompress),
            _ => bytes,
        };
        unpacking.ReadExactly(plain);
        return plain;
    }

    private static byte[] Brotli(ReadOnlySpan<byte> plain)
    {
        var packed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(plain.Length));
        try
        {
            return BrotliEncoder.TryCompress(plain, packed, out var written, BrotliQuality, BrotliWindow)
                ? packed[..written]
                : throw new InvalidDataException("Brotli needs more bytes than it says at most.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }

    private static byte[] Gzip(ReadOnlySpan<byte> plain)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            packing.Write(plain);
        }

        return packed.ToArray();
    }
}
