using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace QatarUsDialogue.Tests.Requests;

/// <summary>The routes that the site has, asked of the site itself: a new one is among them.</summary>
internal static partial class SiteRoutes
{
    public static IReadOnlyList<string> Of(IServiceProvider services) =>
    [
        .. services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/'))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A path of that route.</summary>
    /// <param name="value">Gives what stands for a part that changes, by its name.</param>
    public static string Fill(string route, Func<string, string> value) => Parameter().Replace(route, match => value(match.Groups[1].Value));

    // {key} · {number:int} · {**path} · {name?}
    [GeneratedRegex(@"\{\**([a-zA-Z]+)[^}]*\}")]
    private static partial Regex Parameter();
}
