using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;
using QatarUsDialogue.Tests.Queries;
using QatarUsDialogue.Tests.Reconciliation;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Rendering.Discovery;

namespace QatarUsDialogue.Tests.Rendering.Discovery;

[Collection(Pages.Site.Shared)]
public sealed class SitemapTests(Pages.Site site)
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task EveryAddressOfTheMapIsAPageThatMayBeFoundInEachLanguage()
    {
        var robots = await site.Client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative));
        var index = await ReadAsync(new Uri(robots.Split("Sitemap: ")[1].Trim()).PathAndQuery);
        var all = new List<string>();
        foreach (var part in index.Root!.Elements(Map + "sitemap").Select(part => part.Element(Map + "loc")!.Value))
        {
            foreach (var url in (await ReadAsync(new Uri(part).PathAndQuery)).Root!.Elements(Map + "url"))
            {
                var address = url.Element(Map + "loc")!.Value;
                all.Add(address);
                var links = url.Elements(Html + "link").ToDictionary(link => link.Attribute("hreflang")!.Value, link => link.Attribute("href")!.Value);
                Assert.Equal(["ar", "en", "x-default"], links.Keys.Order(StringComparer.Ordinal));
                Assert.Contains(address, links.Values);
            }
        }

        Assert.True(all.Count > 100);
        Assert.Equal(all.Count, all.Distinct(StringComparer.Ordinal).Count());
        foreach (var address in all.Where((_, i) => i % 7 == 0))
        {
            var page = await site.PageAsync(new Uri(address).PathAndQuery);
            Assert.Null(page.QuerySelector("meta[name=robots]"));
            Assert.Equal(address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        }

        Assert.Contains("http://localhost/en/rounds/6", all);
        Assert.DoesNotContain("http://localhost/rounds/2", all);
    }

    [Fact]
    public async Task ALongMapIsSplitAndItsPartsHoldEveryPageOnce()
    {
        var articles = Enumerable.Range(100, 25).Select(number => new Sketch(
            string.Create(CultureInfo.InvariantCulture, $"{number}_source.txt"), $"انطلقت الجولة السادسة من الحوار {number}."));
        using var archive = new SketchArchive(Sketch.Reconcile(articles.Select(article => article.Of(article.Round(6, "الجولة السادسة")))));
        var map = new Sitemap(new SitemapEntries(archive.Context), new PublicAddress("https://archive.example"), most: 20);
        var addresses = new List<string>();
        for (var part = 1; map.Has("sources", part); part++)
        {
            using var bytes = new MemoryStream();
            await map.WritePartAsync("sources", part, bytes);
            var urls = XDocument.Parse(Encoding.UTF8.GetString(bytes.ToArray())).Root!.Elements(Map + "url").ToList();
            Assert.InRange(urls.Count, 1, 20);
            addresses.AddRange(urls.Select(url => url.Element(Map + "loc")!.Value));
        }

        Assert.False(map.Has("sources", 4));
        Assert.False(map.Has("nothing", 1));
        Assert.Equal(2 * 25, addresses.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(2 * 25, addresses.Count);
    }

    [Theory]
    [InlineData("/sitemap-sources-2.xml")]
    [InlineData("/sitemap-sources-0.xml")]
    [InlineData("/sitemap-secrets-1.xml")]
    public async Task APartThatIsNotThereIsNotFound(string path)
    {
        using var answer = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<XDocument> ReadAsync(string path) => XDocument.Parse(await site.Client.GetStringAsync(new Uri(path, UriKind.Relative)));
}
