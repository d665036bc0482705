using QatarUsDialogue.Tests.Pages;
using QatarUsDialogue.Web.Rendering.Preferences;

namespace QatarUsDialogue.Tests.Requests;

/// <summary>Every route that the site has, with what there is and with what there is not.</summary>
[Collection(Site.Shared)]
public sealed class EveryRouteTests(Site site)
{
    private static readonly string[] Values = ["6", "001", "fbi", "nothing", "0", "999999999999", "%20", "%E2%80%A8"];

    [Fact]
    public async Task EveryRouteAnswersWithTheHeadersAndWithoutACookie()
    {
        var routes = SiteRoutes.Of(site.Services);
        var faults = new List<string>();
        foreach (var path in routes.SelectMany(route => Values.Select(value => SiteRoutes.Fill(route, _ => value))).Distinct(StringComparer.Ordinal))
        {
            using var answer = await site.GetAsync(path);
            var headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(h => h.Key.ToLowerInvariant(), h => string.Join(", ", h.Value), StringComparer.Ordinal);
            faults.AddRange(AnswerHeaders.Faults(headers).Select(fault => $"{path} ({(int)answer.StatusCode}): {fault}"));
            if (headers.ContainsKey("set-cookie"))
            {
                faults.Add($"{path} sets a cookie");
            }

            if ((int)answer.StatusCode >= 500)
            {
                faults.Add($"{path} answers {(int)answer.StatusCode}");
            }
        }

        Assert.True(routes.Count > 40, $"Only {routes.Count} routes were found.");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    [Fact]
    public async Task TheThemeIsTheOnlyCookie()
    {
        using var answer = await site.GetAsync("/prefs?theme=dark&back=/");

        Assert.StartsWith(ThemeCookie.Name + "=", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }
}
