using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using QatarUsDialogue.Web.Api;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed partial class EnglishPageTests(Site site)
{
    private static readonly string[] Roots = ["", "/en"];
    private static readonly string[] Named = ["aria-label", "title", "alt", "label"];

    public static readonly IReadOnlyList<string> Addresses =
    [
        "/",
        "/?topic=al-udeid&order=new",
        "/rounds/1",
        "/rounds/2",
        "/rounds/5",
        "/rounds/6",
        "/rounds/7",
        "/compare",
        "/compare?a=4&b=6",
        "/topics",
        "/topics?order=name",
        "/topics/counter-terrorism",
        "/agreements",
        "/agreements?status=Signed",
        "/sources",
        "/sources/000",
        "/sources/001",
        "/sources/002?show=-&show=event",
        "/sources/003",
        "/sources/004",
        "/matrix",
        "/about",
        "/method",
        "/data",
        "/data/fields",
        "/api",
        "/shapes/RoundItem",
        "/accessibility",
        "/report",
        "/prefs",
        "/people",
        "/people/mohammed-bin-abdulrahman-al-thani",
        "/people/michael-pompeo",
        "/people/fbi",
    ];

    public static TheoryData<string> Pages => [.. Addresses];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EachPageSaysItsLanguageAndWhereItIsInTheOther(string path)
    {
        foreach (var (page, language, direction, other) in new[]
        {
            (await site.PageAsync(path), "ar", "rtl", "/en" + path),
            (await site.PageAsync("/en" + path), "en", "ltr", path),
        })
        {
            var root = page.DocumentElement;
            Assert.Equal((language, direction), (root.GetAttribute("lang"), root.GetAttribute("dir")));
            var link = page.QuerySelector("a.lang")!;
            Assert.Equal(other, link.GetAttribute("href"));
            Assert.Equal(link.GetAttribute("lang"), link.GetAttribute("hreflang"));
            Assert.NotEqual(direction, link.GetAttribute("dir"));
            var plain = path.Split('?')[0];
            Assert.Equal(
                [("ar", "http://localhost" + plain), ("en", "http://localhost/en" + plain)],
                page.QuerySelectorAll("head link[rel=alternate][hreflang]").Select(one => (one.GetAttribute("hreflang")!, one.GetAttribute("href")!)));
        }
    }

    [Fact]
    public async Task WhatWasInferredIsExplainedInTheLanguageOfThePage()
    {
        var round = (await site.PageAsync("/en/rounds/6")).QuerySelector("dl")!.TextContent;
        Assert.Contains("the report was published on Wednesday, 6 March 2024.", round, StringComparison.Ordinal);
        Assert.DoesNotContain("ونُشر الخبر", round, StringComparison.Ordinal);

        var claims = (await site.PageAsync("/en/rounds/5")).QuerySelector("main table.tb")!.TextContent;
        Assert.Contains("not against it.", claims, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ThePageHasOneHeadingOneTitleAndNoStyleOfItsOwn(string path)
    {
        var page = await site.PageAsync("/en" + path);

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.EndsWith(" — Qatar–US Dialogue Archive", page.Title, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([type='application/ld+json'])"));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ArabicStandsOnlyWhereThePageSaysThatItDoes(string path)
    {
        var page = await site.PageAsync("/en" + path);

        Assert.Empty(Texts(page).Where(text => ArabicLetter().IsMatch(text.Data) && LanguageOf(text) != "ar").Select(text => text.Data.Trim()));
        Assert.DoesNotContain(Labels(page), label => ArabicLetter().IsMatch(label.Words) && LanguageOf(label.Element) != "ar");
        Assert.All(page.Body!.QuerySelectorAll("[lang=ar]"), element => Assert.True(element.GetAttribute("dir") is "rtl" or "auto"));
    }

    // File names, hashes, addresses and the runs of other scripts that are isolated in Arabic text.
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EnglishStandsOnAnArabicPageOnlyIsolatedOrMarked(string path)
    {
        var page = await site.PageAsync(path);

        Assert.Empty(Texts(page)
            .Where(text => LatinWord().IsMatch(text.Data.Replace("SHA-256", string.Empty, StringComparison.Ordinal)))
            .Where(text => text.ParentElement!.Closest("bdi, code, [lang=en], [dir=ltr], .tx") is null)
            .Select(text => text.Data.Trim()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EnglishStandsOnlyInsideEnglish(string path)
    {
        var page = await site.PageAsync("/en" + path);

        Assert.Empty(Texts(page)
            .Where(text => LanguageOf(text) == "ar" && LatinWord().IsMatch(text.Data))
            .Where(text => text.ParentElement!.Closest("bdi[dir=ltr], .tx") is null)
            .Select(text => text.Data.Trim()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EveryLinkStaysInItsLanguage(string path)
    {
        var page = await site.PageAsync("/en" + path);
        var addresses = page.QuerySelectorAll("body a[href], form[action]")
            .Where(element => element.ClassName != "lang")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")!)
            .Where(address => address.StartsWith('/') && Path.GetExtension(address).Length == 0 && !ApiPaths.AreOf(address))
            .ToList();

        Assert.True(addresses.Count > 5);
        Assert.All(addresses, address => Assert.StartsWith("/en/", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TimeRunsFromLeftToRight()
    {
        var page = await site.PageAsync("/en/");
        var places = page.QuerySelectorAll(".weave a.nd text")
            .Select(text => double.Parse(text.GetAttribute("x")!, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();

        Assert.Equal(7, places.Count);
        Assert.Equal(places.Order(), places);
        Assert.Equal("ltr", page.QuerySelector(".weave svg")!.GetAttribute("direction"));
        Assert.Equal("Round 6, Washington, Mar 2024, 3 documents", page.QuerySelector(".weave a[href='#r6']")!.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task TheSourceIsShownInArabicAndThePageSaysSo()
    {
        var page = await site.PageAsync("/en/sources/001");

        Assert.Contains("Text in Arabic (no translation)", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".tx"), text => Assert.Equal("ar", text.GetAttribute("lang")));
        Assert.DoesNotContain("النصّ بالعربية", (await site.PageAsync("/sources/001")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NamesOfTheLexiconAreInEnglish()
    {
        var page = await site.PageAsync("/en/rounds/6");
        var text = page.Body!.TextContent;

        Assert.Contains("Mohammed bin Abdulrahman Al Thani", text, StringComparison.Ordinal);
        Assert.Contains("Antony Blinken", text, StringComparison.Ordinal);
        Assert.Contains("Counter-terrorism", text, StringComparison.Ordinal);
        Assert.Contains("Arabi21", text, StringComparison.Ordinal);
        Assert.Contains("Ministry of Interior of Qatar, Federal Bureau of Investigation", text, StringComparison.Ordinal);
        Assert.Equal("Sixth round, Washington, March 2024 — Qatar–US Dialogue Archive", page.Title);
    }

    [Fact]
    public async Task TopicsAreInTheOrderOfTheAlphabetOfThePage()
    {
        foreach (var root in Roots)
        {
            var names = (await site.PageAsync($"{root}/topics?order=name")).QuerySelectorAll(".tlist h2 a").Select(name => name.TextContent).ToList();
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
        }
    }

    [Theory]
    [InlineData("/en/nowhere")]
    [InlineData("/en/rounds/999")]
    [InlineData("/en/topics/nothing")]
    [InlineData("/en/sources/nothing")]
    [InlineData("/en/?topic=nothing")]
    public async Task WhatIsNotThereIsToldInEnglish(string path)
    {
        using var answer = await site.GetAsync(path);
        var page = Site.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("There is no page at this address. The link may have changed.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/en/", page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal(path[3..], page.QuerySelector("a.lang")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("link[rel=alternate]"));
    }

    private static IEnumerable<IText> Texts(IHtmlDocument page) =>
        page.Body!.Descendants<IText>().Where(text => !string.IsNullOrWhiteSpace(text.Data));

    private static IEnumerable<(IElement Element, string Words)> Labels(IHtmlDocument page) =>
        from element in page.Body!.QuerySelectorAll("[aria-label], [title], [alt], [label]")
        from name in Named
        let words = element.GetAttribute(name)
        where words is not null
        select (element, words);

    private static string? LanguageOf(INode node) =>
        (node as IElement ?? node.ParentElement!).Closest("[lang]")!.GetAttribute("lang");

    [GeneratedRegex("\\p{IsArabic}")]
    private static partial Regex ArabicLetter();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex LatinWord();
}
