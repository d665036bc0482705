namespace QatarUsDialogue.Web.Rendering;

/// <summary>A public address as a reader sees it: the site's name, and a link only where the scheme is safe.</summary>
public static class ExternalAddress
{
    public static bool TryRead(string address, out Uri uri) =>
        Uri.TryCreate(address, UriKind.Absolute, out uri!)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    public static string HostOf(Uri uri) =>
        uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
}
