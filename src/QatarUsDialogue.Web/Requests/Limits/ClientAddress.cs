using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace QatarUsDialogue.Web.Requests.Limits;

/// <summary>
/// Who asks, as far as limits go: an address of IPv4, or the first 64 bits of one of IPv6, since every household has as
/// many of the rest as it likes.
/// </summary>
public readonly record struct ClientAddress(AddressFamily Family, ulong Network, bool IsNeighbourhood = false)
{
    private const ulong Ipv4Neighbourhood = 0xFFFF_0000_0000_0000;
    private const ulong Ipv6Neighbourhood = 0xFFFF_FFFF_FFFF_0000;

    /// <summary>The network around: 16 bits of an address of IPv4, 48 of IPv6.</summary>
    public ClientAddress Neighbourhood =>
        this with { IsNeighbourhood = true, Network = Network & (Family == AddressFamily.InterNetwork ? Ipv4Neighbourhood : Ipv6Neighbourhood) };

    /// <summary>Null where there is no address, as behind a socket that is a file.</summary>
    public static ClientAddress? Of(IPAddress? address)
    {
        if (address is null)
        {
            return null;
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        plain.TryWriteBytes(bytes, out _);
        return new(plain.AddressFamily, BinaryPrimitives.ReadUInt64BigEndian(bytes));
    }

    public static ClientAddress? Of(HttpContext context) => Of(context.Connection.RemoteIpAddress);

    /// <summary>
    /// One of so many slots. Whoever asks from a million addresses fills the slots and not the memory; who shares a slot
    /// with whom is another matter in every process, so nobody can choose a neighbour.
    /// </summary>
    public int Slot(int slots) => (int)((uint)HashCode.Combine(Family, Network, IsNeighbourhood) % (uint)slots);
}
