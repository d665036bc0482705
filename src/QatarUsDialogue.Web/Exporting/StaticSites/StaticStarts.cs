using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Web.Exporting.StaticSites;

/// <summary>Where the walk through the site begins: everything that has one address, and what no page links to.</summary>
public static class StaticStarts
{
    // What only a program answers or knows: a protocol, how to ask the search, until which day a promise holds.
    private static readonly string[] LeftOut = ["/oai", "/opensearch.xml", "/.well-known/security.txt"];

    // A second name of the home page, which no link is written with.
    private const string SecondName = "/Index";

    private static readonly string[] Files = ["/robots.txt"];

    public static IReadOnlyList<string> Of(EndpointDataSource endpoints, Release release) =>
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>().Where(IsRead).Select(AddressOf).OfType<string>()
            .Concat(Files)
            .Concat(release.Context.FormerFacts.Select(fact => fact.Id).AsEnumerable().SelectMany(Cards))
            .Where(address => !IsLeftOut(address) && !address.EndsWith(SecondName, StringComparison.Ordinal))
            .Except(ArchiveFiles.All.Where(file => !ArchiveFiles.IsOf(release.Generation, file)).Select(file => Addresses.Download(file.Name)), StringComparer.Ordinal)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    public static bool IsLeftOut(string address)
    {
        var path = new PathString(address.Split('?', '#')[0]);
        return LeftOut.Any(left => SiteLanguages.All.Any(words => path.StartsWithSegments(SiteLanguages.RootOf(words.Language) + left, StringComparison.Ordinal)));
    }

    // The card of a fact that is gone still answers at its permanent address.
    private static IEnumerable<string> Cards(string fact) => SiteLanguages.All.Select(words => new Addresses(words.Language).Card(fact));

    // Sheets and fonts are found where pages name them.
    private static bool IsRead(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
        && endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) != false;

    private static string? AddressOf(RouteEndpoint endpoint)
    {
        var pattern = endpoint.RoutePattern;
        if (pattern.Parameters.Any(parameter => !parameter.IsOptional))
        {
            return null;
        }

        var names = pattern.PathSegments.TakeWhile(segment => segment.Parts.All(part => part is RoutePatternLiteralPart));
        var address = "/" + string.Join('/', names.Select(segment => string.Concat(segment.Parts.Cast<RoutePatternLiteralPart>().Select(part => part.Content))));
        return SiteLanguages.UnderTheirCode.Any(words => SiteLanguages.RootOf(words.Language) == address) ? $"{address}/" : address;
    }
}
