using System.Text.Json;
using AngleSharp.Html.Dom;

namespace QatarUsDialogue.Tests.Pages;

/// <summary>What pages tell programs: data in the page, elements for reference managers, and the header Link.</summary>
[Collection(Site.Shared)]
public sealed class DescribedPageTests(Site site)
{
    [Theory]
    [InlineData("/", "WebSite")]
    [InlineData("/rounds/6", "Event")]
    [InlineData("/rounds/2", "Event")]
    [InlineData("/agreements/agreement-6-defence-cooperation", "Legislation")]
    [InlineData("/agreements/statement-of-intent-7-counter-drones", "CreativeWork")]
    [InlineData("/sources/001", "NewsArticle")]
    [InlineData("/facts/vng28w8zkdva", "Quotation")]
    [InlineData("/people/antony-blinken", "Person")]
    [InlineData("/people/fbi", "Organization")]
    [InlineData("/data", "Dataset")]
    public async Task APageSaysWhatItIsOfUnderItsOneAddress(string path, string type)
    {
        foreach (var address in new[] { path, "/en" + path })
        {
            using var answer = await site.GetAsync(address);
            var page = Site.Parse(await answer.Content.ReadAsStringAsync());
            var data = Data(page);
            var links = Links(answer);

            Assert.Equal(("https://schema.org", type), (data.GetProperty("@context").GetString(), data.GetProperty("@type").GetString()));
            Assert.Equal("http://localhost" + address, data.GetProperty("@id").GetString());
            Assert.Contains(links, link => link.Relation == "cite-as" && link.Address.StartsWith($"http://localhost{address}", StringComparison.Ordinal));
            Assert.Contains(links, link => link == ($"https://schema.org/{type}", "type"));
        }
    }

    [Fact]
    public async Task ARoundTellsItsDayItsCityItsChairsAndItsDocuments()
    {
        var data = Data(await site.PageAsync("/en/rounds/6"));

        Assert.Equal("2024-03-05", data.GetProperty("startDate").GetString());
        Assert.Equal("Washington", data.GetProperty("location").GetProperty("name").GetString());
        Assert.Equal(3, data.GetProperty("workFeatured").GetArrayLength());
        Assert.Equal("2021-11", Data(await site.PageAsync("/rounds/4")).GetProperty("startDate").GetString());
    }

    [Fact]
    public async Task OfARoundWithoutASourceNoDayAndNoPlaceAreTold()
    {
        var page = await site.PageAsync("/rounds/2");

        Assert.DoesNotContain(Data(page).EnumerateObject(), property => property.Name is "startDate" or "location" or "contributor");
        Assert.Null(page.QuerySelector("meta[name='DC.date']"));
    }

    [Fact]
    public async Task AnArticleTellsReferenceManagersItsTitleNewspaperAndDay()
    {
        var page = await site.PageAsync("/en/sources/002");

        Assert.Equal("التزام أميركي بردع أي تهديد خارجي لقطر", Meta(page, "citation_title"));
        Assert.Equal(("Al Jazeera", "2018/01/31", "ar"), (Meta(page, "citation_journal_title"), Meta(page, "citation_publication_date"), Meta(page, "citation_language")));
        Assert.Equal("http://localhost/en/sources/002", Meta(page, "citation_public_url"));
        Assert.Equal(("2018-01-31", "Al Jazeera", "Text"), (Meta(page, "DC.date"), Meta(page, "DC.publisher"), Meta(page, "DC.type")));
    }

    [Theory]
    [InlineData("/rounds/6", 3)]
    [InlineData("/en/agreements/agreement-6-defence-cooperation", 3)]
    [InlineData("/sources/001", 3)]
    [InlineData("/facts/vng28w8zkdva", 3)]
    [InlineData("/data", 0)]
    public async Task EverySignpostLeadsSomewhereAndAFileLeadsBack(string path, int citations)
    {
        using var answer = await site.GetAsync(path);
        var links = Links(answer).Where(link => link.Address.StartsWith("http://localhost", StringComparison.Ordinal)).ToList();
        foreach (var (address, _) in links)
        {
            using var there = await site.Client.GetAsync(new Uri(address));
            Assert.True(there.IsSuccessStatusCode, address);
        }

        var files = links.Where(link => link.Relation == "describedby" && link.Address.Contains("/cite.", StringComparison.Ordinal)).ToList();
        Assert.Equal(citations, files.Count);
        foreach (var (address, _) in files)
        {
            using var file = await site.Client.GetAsync(new Uri(address));
            Assert.Contains(Links(file), link => link == ($"http://localhost{path}", "describes"));
        }
    }

    [Fact]
    public async Task OnlyWhatIsTheArchivesOwnIsUnderItsLicence()
    {
        foreach (var (path, isOurs) in new[] { ("/rounds/6", true), ("/data", true), ("/sources/001", false), ("/facts/vng28w8zkdva", false) })
        {
            using var answer = await site.GetAsync(path);
            Assert.Equal(isOurs, Links(answer).Any(link => link.Relation == "license"));
        }
    }

    [Fact]
    public async Task APageThatIsNotThereDescribesNothing()
    {
        using var answer = await site.GetAsync("/rounds/999");

        Assert.False(answer.Headers.Contains("Link"));
        Assert.DoesNotContain("ld+json", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static JsonElement Data(IHtmlDocument page)
    {
        using var json = JsonDocument.Parse(page.QuerySelectorAll("head script[type='application/ld+json']").Single().TextContent);
        return json.RootElement.Clone();
    }

    private static string? Meta(IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[name='{name}']")?.GetAttribute("content");

    private static List<(string Address, string Relation)> Links(HttpResponseMessage answer) =>
    [
        .. from link in string.Join(", ", answer.Headers.GetValues("Link")).Split(", ")
           let parts = link.Split("; ")
           select (parts[0].Trim('<', '>'), parts[1]["rel=\"".Length..^1]),
    ];
}
