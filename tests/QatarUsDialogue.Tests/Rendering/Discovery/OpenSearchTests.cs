using System.Xml.Linq;

namespace QatarUsDialogue.Tests.Rendering.Discovery;

[Collection(Pages.Site.Shared)]
public sealed class OpenSearchTests(Pages.Site site)
{
    private static readonly XNamespace Search = "http://a9.com/-/spec/opensearch/1.1/";

    [Theory]
    [InlineData("/", "/opensearch.xml", "http://localhost/search?q={searchTerms}")]
    [InlineData("/en/search", "/en/opensearch.xml", "http://localhost/en/search?q={searchTerms}")]
    public async Task APageNamesTheDescriptionOfItsSearch(string path, string description, string template)
    {
        var link = (await site.PageAsync(path)).QuerySelector("link[rel=search]")!;
        Assert.Equal(description, link.GetAttribute("href"));
        using var answer = await site.GetAsync(description);
        var told = XDocument.Load(await answer.Content.ReadAsStreamAsync()).Root!;

        Assert.Equal("application/opensearchdescription+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(link.GetAttribute("title"), told.Element(Search + "ShortName")!.Value);
        // The longest that OpenSearch 1.1 allows.
        Assert.InRange(told.Element(Search + "ShortName")!.Value.Length, 1, 16);
        Assert.InRange(told.Element(Search + "LongName")!.Value.Length, 1, 48);
        Assert.InRange(told.Element(Search + "Description")!.Value.Length, 1, 1024);
        Assert.Equal(template, told.Elements(Search + "Url").Single(url => url.Attribute("rel")!.Value == "results").Attribute("template")!.Value);
        Assert.NotNull((await site.PageAsync(new Uri(template.Replace("{searchTerms}", "Doha", StringComparison.Ordinal)).PathAndQuery)).QuerySelector("h1"));
    }
}
