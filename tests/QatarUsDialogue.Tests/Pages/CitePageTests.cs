using System.Net;
using System.Text.Json;
using QatarUsDialogue.Web.Rendering.Citing;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class CitePageTests(Site site)
{
    public static TheoryData<string> Cited =>
    [
        "/rounds/6", "/rounds/2", "/agreements/agreement-6-defence-cooperation", "/sources/001", "/sources/002", "/facts/vng28w8zkdva",
    ];

    [Theory]
    [MemberData(nameof(Cited))]
    public async Task APageIsCitedOnceInEachLanguageAsOfItsReleaseAndLeadsToTheFiles(string path)
    {
        foreach (var (root, own, other) in new[] { ("", "ar", "en"), ("/en", "en", "ar") })
        {
            var page = await site.PageAsync(root + path);
            var citations = page.QuerySelectorAll(".cite").ToList();

            Assert.Equal([own, other], citations.Select(citation => citation.GetAttribute("lang")));
            Assert.Equal(citations.Select(citation => citation.GetAttribute("lang") == "ar" ? "rtl" : "ltr"), citations.Select(citation => citation.GetAttribute("dir")));
            Assert.All(citations, citation => Assert.Matches("[0-9a-f]{12}.*http://localhost(/en)?" + path + "$", citation.TextContent));
            Assert.All(citations, citation => Assert.DoesNotMatch("[\u2066-\u2069]", citation.TextContent));
            foreach (var format in CitationFormat.All)
            {
                Assert.NotNull(page.QuerySelector($"a[href='{root}{path}/cite.{format.Ending}']"));
                using var answer = await site.GetAsync($"{root}{path}/cite.{format.Ending}");
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                Assert.Equal($"{format.MediaType}; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
                var name = answer.Content.Headers.ContentDisposition!.FileName!;
                Assert.Matches("^qatar-us-dialogue-[0-9a-f]{12}-(round|document|source|fact)-[0-9a-z-]+\\." + format.Ending + "$", name);
                Assert.Contains($"http://localhost{root}{path}", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task ARoundIsAnEventWithItsPlaceAndDayInTheLanguageOfItsAddress()
    {
        var arabic = await ItemAsync("/rounds/6");
        var english = await ItemAsync("/en/rounds/6");

        Assert.Equal("الجولة السادسة من الحوار الاستراتيجي القطري الأميركي", arabic.GetProperty("title").GetString());
        Assert.Equal("Sixth round of the Qatar–US strategic dialogue", english.GetProperty("title").GetString());
        Assert.Equal(("ar", "en"), (arabic.GetProperty("language").GetString(), english.GetProperty("language").GetString()));
        Assert.Equal("Washington", english.GetProperty("event-place").GetString());
        Assert.Equal("[[2024,3,5]]", Flat(english.GetProperty("event-date").GetProperty("date-parts")));
    }

    [Fact]
    public async Task OfAHalfKnownDateTheKnownHalfIsCitedAndOfARoundWithoutASourceNone()
    {
        Assert.Equal("[[2021,11]]", Flat((await ItemAsync("/rounds/4")).GetProperty("issued").GetProperty("date-parts")));
        Assert.False((await ItemAsync("/rounds/2")).TryGetProperty("issued", out _));
        Assert.False((await ItemAsync("/rounds/2")).TryGetProperty("event-place", out _));
    }

    [Fact]
    public async Task AFactIsItsArticleWithTheWordsAndTheirPlace()
    {
        var source = await ItemAsync("/en/sources/001");
        var fact = await ItemAsync("/en/facts/vng28w8zkdva");
        foreach (var name in new[] { "type", "title", "container-title", "issued" })
        {
            Assert.Equal(source.GetProperty(name).GetRawText(), fact.GetProperty(name).GetRawText());
        }

        Assert.Equal(("article-newspaper", "Arabi21"), (fact.GetProperty("type").GetString(), fact.GetProperty("container-title").GetString()));
        Assert.Contains("units 0–61 of the captured text (SHA-256: ", fact.GetProperty("note").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereTheArticleStandsAtItsPublisherIsTold()
    {
        const string Page = "https://www.alaraby.co.uk/politics/";
        var ris = await site.Client.GetStringAsync(new Uri("/sources/004/cite.ris", UriKind.Relative));

        Assert.Contains($"\r\nL2  - {Page}%D8%", ris, StringComparison.Ordinal);
        Assert.Contains($"original: {Page}%D8%", (await ItemAsync("/en/sources/004")).GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.Contains($"<ptr type=\"original\" target=\"{Page}%D8%", await site.Client.GetStringAsync(new Uri("/sources/004/tei.xml", UriKind.Relative)), StringComparison.Ordinal);
        Assert.StartsWith(Page, (await site.PageAsync("/sources/004")).QuerySelector("meta[name='DC.source']")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.DoesNotContain("original", (await ItemAsync("/en/sources/001")).GetProperty("note").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADocumentNamesItsPartiesItsKindAndItsStatus()
    {
        var item = await ItemAsync("/en/agreements/agreement-6-defence-cooperation");

        Assert.Equal("treaty", item.GetProperty("type").GetString());
        Assert.Equal(["Qatar", "United States"], item.GetProperty("author").EnumerateArray().Select(author => author.GetProperty("literal").GetString()!));
        Assert.StartsWith("Amended; Sixth round; as of release ", item.GetProperty("note").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rounds/999/cite.ris")]
    [InlineData("/en/sources/nothing/cite.bib")]
    [InlineData("/agreements/nothing/cite.json")]
    [InlineData("/facts/nothing/cite.json")]
    [InlineData("/rounds/6/cite.xml")]
    public async Task WhatIsNotThereIsNotFound(string path)
    {
        using var answer = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task ACitationIsKeptAndNotSentTwice()
    {
        using var first = await site.GetAsync("/rounds/6/cite.ris?utm=1");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/rounds/6/cite.ris", UriKind.Relative));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    private async Task<JsonElement> ItemAsync(string path)
    {
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri($"{path}/cite.json", UriKind.Relative)));
        return json.RootElement[0].Clone();
    }

    private static string Flat(JsonElement json) => string.Concat(json.GetRawText().Where(letter => !char.IsWhiteSpace(letter)));
}
