using System.Security.Cryptography;

namespace QatarUsDialogue.Web.Exporting.Bags;

/// <summary>A file of a bag as a manifest names it.</summary>
/// <param name="Path">From the bag's folder, with forward slashes: <c>data/release/facts.csv</c>.</param>
public sealed record BagFile(string Path, long Bytes, string Sha256, string Sha512)
{
    private const int Piece = 128 * 1024;

    /// <summary>Reads the file in pieces, however long it is.</summary>
    public static BagFile Of(string folder, string path)
    {
        using var file = new FileStream(System.IO.Path.Combine(folder, path), FileMode.Open, FileAccess.Read, FileShare.Read);
        using var short256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var long512 = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        var piece = new byte[Piece];
        long bytes = 0;
        for (int read; (read = file.Read(piece)) > 0; bytes += read)
        {
            short256.AppendData(piece.AsSpan(0, read));
            long512.AppendData(piece.AsSpan(0, read));
        }

        return new(path, bytes, Convert.ToHexStringLower(short256.GetHashAndReset()), Convert.ToHexStringLower(long512.GetHashAndReset()));
    }

    public static BagFile Of(string path, byte[] bytes) => new(
        path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), Convert.ToHexStringLower(SHA512.HashData(bytes)));
}
