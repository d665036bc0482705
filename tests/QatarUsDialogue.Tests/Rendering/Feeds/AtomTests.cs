using System.Globalization;
using System.Xml.Linq;
using QatarUsDialogue.Tests.Api;

namespace QatarUsDialogue.Tests.Rendering.Feeds;

/// <summary>The musts of RFC 4287, by the numbers of its sections.</summary>
[Collection(Pages.Site.Shared)]
public sealed class AtomTests(Pages.Site site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XName Language = XNamespace.Xml + "lang";

    public static TheoryData<string> Feeds =>
        ["/feed.atom", "/en/feed.atom", "/rounds/6.atom", "/en/rounds/6.atom", "/topics/al-udeid.atom", "/en/topics/al-udeid.atom", "/rounds/2.atom"];

    [Theory]
    [MemberData(nameof(Feeds))]
    public async Task AFeedHasWhatAFeedMustHave(string path)
    {
        var feed = (await ReadAsync(path)).Root!;

        // 4.1.1: one id, one title, one updated; an author, as no entry is without.
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Single(feed.Elements(Atom + "id"));
        Assert.Single(feed.Elements(Atom + "title"));
        Assert.Single(feed.Elements(Atom + "updated"));
        Assert.NotEmpty(feed.Elements(Atom + "author"));
        Assert.Equal(path.StartsWith("/en", StringComparison.Ordinal) ? "en" : "ar", feed.Attribute(Language)!.Value);
        // A feed should name itself, and at most one alternate of a type and language.
        Assert.Equal($"http://localhost{path}", Link(feed, "self"));
        Assert.All(feed.Elements(Atom + "link").GroupBy(link => (link.Attribute("rel")?.Value ?? "alternate", link.Attribute("type")?.Value, link.Attribute("hreflang")?.Value)), links => Assert.Single(links));
        Check(feed);
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public async Task AnEntryHasWhatAnEntryMustHave(string path)
    {
        var entries = (await ReadAsync(path)).Root!.Elements(Atom + "entry").ToList();

        // 4.1.2
        foreach (var entry in entries)
        {
            Assert.Single(entry.Elements(Atom + "id"));
            Assert.Single(entry.Elements(Atom + "title"));
            Assert.Single(entry.Elements(Atom + "updated"));
            Assert.NotEmpty(entry.Elements(Atom + "author"));
            Assert.True(entry.Elements(Atom + "summary").Count() <= 1);
            Assert.True(entry.Elements(Atom + "published").Count() <= 1);
            // Without content there must be an alternate, and that page is there.
            Assert.Empty(entry.Elements(Atom + "content"));
            Assert.NotNull((await site.PageAsync(ApiSite.PathOf(Link(entry, "alternate")!))).QuerySelector("h1"));
            Check(entry);
        }

        // 4.2.6: no two entries have one id.
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(entries.Select(Updated).OrderDescending(), entries.Select(Updated));
        Assert.Equal(path == "/rounds/2.atom", entries.Count == 0);
    }

    [Fact]
    public async Task AFeedHasTheSourcesOfItsPage()
    {
        var entries = (await ReadAsync("/topics/al-udeid.atom")).Root!.Elements(Atom + "entry").Select(entry => Link(entry, "alternate")!.Split('/')[^1]);
        var sources = (await site.AllSourcesAsync("/api/v1/sources?topic=al-udeid")).Order(StringComparer.Ordinal);

        Assert.Equal(sources, entries.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task WordsOfASourceInAnEnglishFeedAreMarkedAsArabic()
    {
        var feed = (await ReadAsync("/en/feed.atom")).Root!;

        Assert.All(feed.Elements(Atom + "entry").SelectMany(entry => entry.Elements(Atom + "title").Concat(entry.Elements(Atom + "summary"))), words =>
            Assert.Equal("ar", words.Attribute(Language)!.Value));
    }

    [Theory]
    [InlineData("/topics/nothing.atom")]
    [InlineData("/rounds/99.atom")]
    public async Task WhatIsNotThereHasNoFeed(string path)
    {
        using var answer = await site.GetAsync(path);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/en/topics/al-udeid", "/en/topics/al-udeid.atom")]
    [InlineData("/rounds/6", "/rounds/6.atom")]
    [InlineData("/sources", "/feed.atom")]
    [InlineData("/en/", "/en/feed.atom")]
    public async Task APageNamesItsOwnFeedOrTheArchives(string path, string feed)
    {
        var page = await site.PageAsync(path);

        Assert.Equal(feed, Assert.Single(page.QuerySelectorAll("link[rel=alternate][type='application/atom+xml']")).GetAttribute("href"));
    }

    private async Task<XDocument> ReadAsync(string path)
    {
        using var answer = await site.GetAsync(path);
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        return XDocument.Load(await answer.Content.ReadAsStreamAsync());
    }

    private static string? Link(XElement element, string relation) =>
        element.Elements(Atom + "link").FirstOrDefault(link => link.Attribute("rel")?.Value == relation)?.Attribute("href")?.Value;

    private static DateTimeOffset Updated(XElement element) => DateTimeOffset.Parse(element.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture);

    private static void Check(XElement element)
    {
        // 4.2.6: an absolute IRI. 3.3: a time of RFC 3339 with T and a zone. 3.2: a person has one name.
        Assert.True(Uri.TryCreate(element.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
        Assert.All(element.Elements(Atom + "updated").Concat(element.Elements(Atom + "published")), time =>
            Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$", time.Value));
        Assert.All(element.Elements(Atom + "author"), author => Assert.NotEmpty(Assert.Single(author.Elements(Atom + "name")).Value));
        Assert.All(element.Elements(Atom + "link"), link => Assert.True(Uri.TryCreate(link.Attribute("href")!.Value, UriKind.Absolute, out _)));
        Assert.All(element.Elements(Atom + "category"), category => Assert.NotEmpty(category.Attribute("term")!.Value));
        // 3.1.1: text is text, html or xhtml; text holds no elements.
        Assert.All(element.Elements().Where(text => text.Name == Atom + "title" || text.Name == Atom + "summary" || text.Name == Atom + "subtitle"), text =>
        {
            Assert.Equal("text", text.Attribute("type")?.Value ?? "text");
            Assert.False(text.HasElements);
            Assert.NotEmpty(text.Value);
        });
    }
}
