using Microsoft.AspNetCore.Html;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>A public address as a reader sees it: the site's name, and a link only where the scheme is safe.</summary>
public static class ExternalAddress
{
    public static bool TryRead(string address, out Uri uri) =>
        Uri.TryCreate(address, UriKind.Absolute, out uri!)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    /// <summary>The addresses that an editor's record names for what it says.</summary>
    public static IHtmlContent Html(IEnumerable<string> addresses) => new HtmlContentBuilder()
        .AppendHtml("<span class=\"addr\" lang=\"en\">")
        .AppendHtml(Sequence.Of(addresses, " ", One))
        .AppendHtml("</span>");

    public static string HostOf(Uri uri) =>
        uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;

    private static HtmlFormattableString One(string address) => TryRead(address, out var uri)
        ? new HtmlFormattableString("<a href=\"{0}\">{1}</a>", address, HostOf(uri))
        : new HtmlFormattableString("<bdi dir=\"ltr\">{0}</bdi>", address);
}
