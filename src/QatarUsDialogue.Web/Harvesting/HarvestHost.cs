using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Web.Harvesting;

/// <summary>Under which name the archive is harvested, and to whom its harvesters write.</summary>
/// <param name="Prefix">What identifiers begin with, as <c>oai:archive.example:</c>.</param>
/// <param name="Mail">Needed by the protocol: that of the operator, else one of this host which may not be read.</param>
internal sealed record HarvestHost(string Prefix, string Mail)
{
    public static HarvestHost Of(ArchiveOptions options, HttpRequest request)
    {
        var name = Uri.TryCreate(options.Address, UriKind.Absolute, out var address) ? address.Host : request.Host.Host;
        return new($"oai:{name}:", Contact.IsMail(options.Contact) && IsWhole(options.Contact) ? options.Contact : $"webmaster@{(IsWhole(name) ? name : name + ".invalid")}");
    }

    // The schema of the protocol wants a dot behind the sign of a mail address. ".invalid" is kept for names that are none.
    private static bool IsWhole(string host) => host[(host.LastIndexOf('@') + 1)..].Trim('.').Contains('.', StringComparison.Ordinal);
}
