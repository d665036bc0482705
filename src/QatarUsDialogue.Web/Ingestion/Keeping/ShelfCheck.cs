using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace QatarUsDialogue.Web.Ingestion.Keeping;

/// <summary>Tells whether a reading lies on the shelf as it was put there. The shelf need not outlive a power cut unharmed.</summary>
internal static class ShelfCheck
{
    public static ulong Of(ShelvedReading reading)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(reading.File + '\0' + reading.Sha256 + '\0'));
        hash.AppendData(reading.Bytes);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash.GetHashAndReset());
    }
}
