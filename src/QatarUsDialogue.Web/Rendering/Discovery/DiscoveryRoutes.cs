using System.Xml.Linq;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Rendering.Discovery;

/// <summary>What machines look for: which pages there are, how they are searched, whom to write to.</summary>
public static class DiscoveryRoutes
{
    private const string Xml = "application/xml; charset=utf-8";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapDiscovery(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/robots.txt", Methods, (PublicAddress whole) =>
            Results.Text($"User-agent: *\nAllow: /\n\nSitemap: {whole.Of("/sitemap.xml")}\n", "text/plain; charset=utf-8")).Keep();
        routes.MapMethods("/sitemap.xml", Methods, (SitemapEntries entries, PublicAddress whole) =>
            Results.Stream(new Sitemap(entries, whole).WriteIndexAsync, Xml)).Keep();
        routes.MapMethods("/sitemap-{kind}-{part:int}.xml", Methods, Part).Keep();
        foreach (var words in SiteLanguages.All)
        {
            routes.MapMethods(OpenSearch.AddressOf(words), Methods, (PublicAddress whole) => Send(OpenSearch.Of(words, whole), OpenSearch.MediaType)).Keep();
        }

        // Tells another thing when its day is over, so it is not kept.
        routes.MapMethods(SecurityText.Path, Methods, (ArchiveOptions options, TimeProvider time) =>
            SecurityText.Of(options, time.GetUtcNow()) is { } text ? Results.Text(text, "text/plain; charset=utf-8") : Results.NotFound());
    }

    private static IResult Part(string kind, int part, SitemapEntries entries, PublicAddress whole)
    {
        var map = new Sitemap(entries, whole);
        return map.Has(kind, part) ? Results.Stream(stream => map.WritePartAsync(kind, part, stream), Xml) : Results.NotFound();
    }

    private static IResult Send(XDocument document, string mediaType) => Results.Stream(
        stream => document.SaveAsync(stream, SaveOptions.None, CancellationToken.None), $"{mediaType}; charset=utf-8");
}
