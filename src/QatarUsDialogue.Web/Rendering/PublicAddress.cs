namespace QatarUsDialogue.Web.Rendering;

/// <summary>
/// Whole addresses, for citations and search engines: under the address that is set, else under the host that was asked.
/// Behind a proxy only the set one is sure to be the one that readers use.
/// </summary>
public sealed class PublicAddress(string root)
{
    public static PublicAddress Of(HttpRequest request, ArchiveOptions options) =>
        new(options.Address.Length > 0 ? options.Address : $"{request.Scheme}://{request.Host.ToUriComponent()}");

    public string Of(string path) => root + path;
}
