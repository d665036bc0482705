using System.Net;
using AngleSharp.Html.Dom;
using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class EveryPageTests(Site site)
{
    private const int FactCitations = 60;

    [Fact]
    public async Task EveryLinkWithinTheSiteLeadsToAPageAndAPlaceOnIt()
    {
        var pages = new Dictionary<string, IHtmlDocument?>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/"]);
        var links = new List<(string From, string To)>();
        var citations = 0;
        while (waiting.TryDequeue(out var path))
        {
            if (!pages.TryAdd(path, null))
            {
                continue;
            }

            using var answer = await site.GetAsync(path);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, path);
            if (answer.Content.Headers.ContentType!.MediaType != "text/html")
            {
                continue;
            }

            var page = pages[path] = Site.Parse(await answer.Content.ReadAsStringAsync());
            foreach (var to in page.QuerySelectorAll("a[href]:not([rel=nofollow]), link[href]").Select(link => link.GetAttribute("href")!))
            {
                // Hundreds of facts have the same three files, made in the same way: some of them are enough.
                if (to.Contains("/facts/", StringComparison.Ordinal) && to.Contains("/cite.", StringComparison.Ordinal) && ++citations > FactCitations)
                {
                    continue;
                }

                if (to.StartsWith('#') || to.StartsWith('/'))
                {
                    links.Add((path, to));
                    waiting.Enqueue(to.StartsWith('#') ? path : to.Split('#')[0]);
                }
            }
        }

        // Every page leads to its own report of errors: that page is asked for once.
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/report?about=%2Frounds%2F6")).StatusCode);
        Assert.True(pages.Count > 100);
        Assert.DoesNotContain(links, link => !IsThere(pages, link.From, link.To));
    }

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/sources/001", 200)]
    [InlineData("/sources/001.txt", 200)]
    [InlineData("/data/facts.csv", 200)]
    [InlineData("/prefs?theme=dark&back=/", 303)]
    [InlineData("/prefs?theme=pink", 400)]
    [InlineData("/search?q=Doha", 200)]
    [InlineData("/css/site.css", 200)]
    [InlineData("/css/facts-100.css", 200)]
    [InlineData("/nowhere", 404)]
    [InlineData("/rounds/999", 404)]
    [InlineData("/topics/nothing", 404)]
    [InlineData("/sources/nothing.txt", 404)]
    [InlineData("/people/nobody", 404)]
    [InlineData("/agreements/nothing", 404)]
    [InlineData("/facts/nothing", 404)]
    [InlineData("/compare?a=999&b=6", 404)]
    [InlineData("/about%2500", 404)]
    [InlineData("/en/sources/%2500.txt", 404)]
    public async Task EveryAnswerCarriesTheHeaders(string path, int status)
    {
        using var answer = await site.GetAsync(path);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(answer.Headers.Contains("Referrer-Policy"));
        Assert.True(answer.Headers.Contains("Permissions-Policy"));
        Assert.True(answer.Headers.Contains("Cross-Origin-Opener-Policy"));
        Assert.True(answer.Headers.Contains("Cross-Origin-Resource-Policy"));
    }

    [Fact]
    public async Task AFormInACharsetThatNobodyReadsIsRefusedAsAnyOther()
    {
        using var form = new StringContent("a=b");
        form.Headers.ContentType = new("application/x-www-form-urlencoded") { CharSet = "utf-7" };

        using var answer = await site.Client.PostAsync(new Uri("/about", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?topic=counter-terrorism")]
    [InlineData("/rounds/1")]
    [InlineData("/rounds/2")]
    [InlineData("/compare")]
    [InlineData("/compare?a=4&b=6")]
    [InlineData("/compare?a=2&b=6")]
    [InlineData("/topics")]
    [InlineData("/topics/al-udeid")]
    [InlineData("/agreements")]
    [InlineData("/agreements?topic=counter-drones")]
    [InlineData("/agreements/agreement-6-defence-cooperation")]
    [InlineData("/people")]
    [InlineData("/people/antony-blinken")]
    [InlineData("/sources")]
    [InlineData("/sources/004")]
    [InlineData("/matrix")]
    [InlineData("/search")]
    [InlineData("/search?q=%D9%82%D8%B7%D8%B1&round=6")]
    [InlineData("/about")]
    [InlineData("/method")]
    [InlineData("/data")]
    [InlineData("/data/fields")]
    [InlineData("/api")]
    [InlineData("/shapes/FactItem")]
    [InlineData("/accessibility")]
    [InlineData("/report")]
    [InlineData("/prefs")]
    [InlineData("/people/michael-pompeo")]
    public async Task EveryPageHasOneHeadingOneTitleAndNoStyleOfItsOwn(string path)
    {
        var page = await site.PageAsync(path);

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.EndsWith(" — أرشيف الحوار القطري الأميركي", page.Title, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([type='application/ld+json'])"));
        Assert.DoesNotContain(page.All, element => element is IHtmlUnknownElement);
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.DoesNotMatch("[٠-٩٫٬]", page.DocumentElement.TextContent);
        Assert.Equal("skip", page.Body!.FirstElementChild!.ClassName);
    }

    [Fact]
    public async Task NotFoundHasItsWords()
    {
        using var answer = await site.GetAsync("/nowhere");
        var page = Site.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Contains("لا صفحة في هذا العنوان. ربما تغيّر الرابط.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static bool IsThere(Dictionary<string, IHtmlDocument?> pages, string from, string to)
    {
        var parts = to.Split('#', 2);
        var page = pages[parts[0].Length == 0 ? from : parts[0]];
        return parts.Length == 1 || page?.GetElementById(Uri.UnescapeDataString(parts[1])) is not null;
    }
}
