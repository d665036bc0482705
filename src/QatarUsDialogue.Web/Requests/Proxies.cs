using System.Net;

namespace QatarUsDialogue.Web.Requests;

/// <summary>The proxies that stand before the site. What they say of the reader's address is believed, and nobody else's word is.</summary>
/// <param name="Networks">A single address is a network of one.</param>
public sealed record Proxies(IReadOnlyList<IPNetwork> Networks)
{
    private static readonly char[] Separators = [';', ',', ' '];

    /// <param name="written">Addresses and networks, as <c>127.0.0.1; 10.1.0.0/16; fd00::/8</c>.</param>
    /// <exception cref="FormatException">One of them is none.</exception>
    public static Proxies Of(string written) => new(
        [.. written.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network)]);

    public bool Has(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Networks.Any(network => network.Contains(plain));
    }

    private static IPNetwork Network(string written)
    {
        if (IPAddress.TryParse(written, out var address))
        {
            return new(address, address.GetAddressBytes().Length * 8);
        }

        return IPNetwork.TryParse(written, out var network) ? network : throw new FormatException(written);
    }
}
