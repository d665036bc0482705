using System.Net;
using System.Text.Json.Nodes;
using QatarUsDialogue.Web.Api.Lists;
using QatarUsDialogue.Web.Search;

namespace QatarUsDialogue.Tests.Api;

[Collection(Pages.Site.Shared)]
public sealed class ApiListTests(Pages.Site site)
{
    public static TheoryData<string> Lists => ["rounds", "agreements", "topics", "people", "sources", "facts", "claims", "search?q=الدوحة"];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task AListReadInSmallPagesIsTheListReadAtOnce(string list)
    {
        var mark = list.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var whole = await site.AllAsync($"/api/v1/{list}{mark}limit=200");
        var parts = await site.AllAsync($"/api/v1/{list}{mark}limit=7");

        Assert.True(whole.Count > 3, list);
        Assert.Equal(whole.Select(item => item.ToJsonString()), parts.Select(item => item.ToJsonString()));
    }

    [Theory]
    [InlineData("rounds")]
    [InlineData("agreements")]
    [InlineData("topics")]
    [InlineData("people")]
    [InlineData("sources")]
    [InlineData("claims")]
    public async Task AnItemAloneIsTheItemOfItsListAndItsPagesAreThere(string list)
    {
        var items = await site.AllAsync($"/api/v1/{list}?limit=200");

        Assert.Equal(items.Count, items.Select(item => item.Text("id")).Distinct(StringComparer.Ordinal).Count());
        foreach (var item in items.Take(5).Concat(items.TakeLast(2)))
        {
            var links = item["links"];
            Assert.Equal(item.ToJsonString(), (await site.JsonAsync(ApiSite.PathOf(links.Text("self")))).ToJsonString());
            Assert.NotNull((await site.PageAsync(ApiSite.PathOf(links.Text("html")))).QuerySelector("h1"));
            Assert.Equal("en", (await site.PageAsync(ApiSite.PathOf(links.Text("htmlEn")))).DocumentElement.GetAttribute("lang"));
        }
    }

    [Fact]
    public async Task TheFactsAreThoseOfTheFileWithTheirWordsAtTheirPlaces()
    {
        var file = (await site.JsonAsync("/data/facts.json"))["facts"]!.AsArray();
        var facts = await site.AllAsync("/api/v1/facts?limit=200");

        Assert.Equal(file.Select(fact => fact.Text("id")), facts.Select(fact => fact.Text("id")));
        foreach (var source in facts.GroupBy(fact => fact["evidence"].Text("source"), StringComparer.Ordinal))
        {
            var text = await site.Client.GetStringAsync(new Uri($"/sources/{source.Key}.txt", UriKind.Relative));
            Assert.All(source, fact =>
            {
                Assert.Equal(fact["evidence"].Text("text"), Words(text, fact["evidence"]!));
                Assert.Equal(fact["passage"].Text("text"), Words(text, fact["passage"]!));
            });
        }
    }

    [Theory]
    [InlineData("facts?source=001", "evidence.source", "001")]
    [InlineData("facts?topic=al-udeid", "topic.id", "al-udeid")]
    [InlineData("facts?round=6", "round.id", "6")]
    [InlineData("facts?person=antony-blinken", "person.id", "antony-blinken")]
    [InlineData("facts?kind=figure", "kind", "figure")]
    [InlineData("facts?tag=inferred", "tag", "inferred")]
    [InlineData("agreements?round=6", "round.id", "6")]
    [InlineData("agreements?status=signed", "status", "signed")]
    [InlineData("agreements?kind=memorandum-of-understanding", "kind", "memorandum-of-understanding")]
    [InlineData("claims?round=6&field=date", "field", "date")]
    [InlineData("people?kind=body", "kind", "body")]
    [InlineData("rounds?status=held", "status", "held")]
    [InlineData("topics?group=security", "group", "security")]
    public async Task AFilterLetsThroughWhatItNamesAndAllOfIt(string query, string path, string value)
    {
        var list = query.Split('?')[0];
        var all = await site.AllAsync($"/api/v1/{list}?limit=200");
        var chosen = await site.AllAsync($"/api/v1/{query}&limit=200");

        Assert.NotEmpty(chosen);
        Assert.All(chosen, item => Assert.Equal(value, At(item, path)));
        if (!query.Contains('&', StringComparison.Ordinal))
        {
            Assert.Equal(all.Where(item => At(item, path) == value).Select(item => item.Text("id")), chosen.Select(item => item.Text("id")));
        }
    }

    [Theory]
    [InlineData("agreements?topic=counter-drones")]
    [InlineData("agreements?year=2024")]
    [InlineData("agreements?round=none")]
    [InlineData("rounds?topic=al-udeid")]
    [InlineData("people?round=6")]
    [InlineData("sources?topic=al-udeid")]
    [InlineData("sources?round=6")]
    [InlineData("sources?year=2024")]
    [InlineData("facts?round=none")]
    [InlineData("claims?taken=true")]
    [InlineData("claims?source=001")]
    [InlineData("search?topic=al-udeid")]
    [InlineData("search?q=قطر&order=date&type=topic")]
    public async Task AFilterLetsThroughSomeAndNotAll(string query)
    {
        var list = query.Split('?')[0];
        var all = await site.AllAsync($"/api/v1/{list}?limit=200{(list == "search" ? "&q=ال*" : "")}");
        var chosen = await site.AllAsync($"/api/v1/{query}&limit=200");

        Assert.NotEmpty(chosen);
        Assert.True(chosen.Count < all.Count, query);
    }

    // The id of a source is the name of a file: 255 bytes at most, which are 127 Arabic letters.
    [Fact]
    public void TheLongestKeysMakeACursorThatIsReadAgain()
    {
        string[] keys = [new('ق', 127), new('a', 12), "123456"];
        var cursor = Cursor.Write("facts", new string('ق', 5_000), keys);

        Assert.Equal(keys, Cursor.Read(cursor, "facts", new string('ق', 5_000), keys.Length));
        Assert.Null(Cursor.Read(cursor, "facts", new string('ق', 4_999), keys.Length));
    }

    [Fact]
    public async Task SearchFindsWhatThePageFindsInItsOrder()
    {
        var found = await site.AllAsync("/api/v1/search?q=الدوحة&limit=3");
        var page = await site.PageAsync("/search?q=الدوحة");
        var total = (await site.JsonAsync("/api/v1/search?q=الدوحة"))["total"]!.GetValue<int>();

        Assert.Equal(total, found.Count);
        var first = page.QuerySelectorAll("#results a[href*='/sources/'], .hit a[href*='/sources/']").Select(link => link.GetAttribute("href")!.Split('#')[0].Split('/')[^1]).ToList();
        Assert.Equal(found[0].Text("source"), first[0]);
        foreach (var hit in found)
        {
            var text = await site.Client.GetStringAsync(new Uri($"/sources/{hit.Text("source")}.txt", UriKind.Relative));
            Assert.Equal(hit.Text("text"), Words(text, hit));
        }
    }

    [Fact]
    public async Task ASearchAsLongAsItMayBeWithManyFiltersGoesOnToItsEnd()
    {
        var words = string.Join(' ', Enumerable.Repeat("قطر", 50));
        var years = string.Join('&', Enumerable.Range(2010, 20).Select(year => $"year={year}"));
        var first = $"/api/v1/search?q={Uri.EscapeDataString(words)}&{years}&limit=2";

        Assert.InRange(words.Length, SearchRequest.LongestText - 1, SearchRequest.LongestText);
        var found = await site.AllAsync(first);
        Assert.True(found.Count > 4, $"Only {found.Count} were found.");
        Assert.Equal((await site.JsonAsync(first))["total"]!.GetValue<int>(), found.Count);
    }

    [Fact]
    public async Task WhatTheArchiveDoesNotKnowIsNullAndNotLeftOut()
    {
        var round = await site.JsonAsync("/api/v1/rounds/2");

        Assert.False(round["isDocumented"]!.GetValue<bool>());
        Assert.True(round.ContainsKey("dateEvidence"));
        Assert.Null(round["dateEvidence"]);
        Assert.Equal("editor", round.Text("dateTag"));
    }

    [Fact]
    public async Task NamesAreInBothLanguages()
    {
        var round = await site.JsonAsync("/api/v1/rounds/6");

        Assert.Equal("الجولة السادسة", round["name"].Text("ar"));
        Assert.Equal("Sixth round", round["name"].Text("en"));
        Assert.Equal("واشنطن", round["cityName"].Text("ar"));
        Assert.Equal("Washington", round["cityName"].Text("en"));
    }

    [Fact]
    public async Task AnAnswerIsNotSentTwice()
    {
        using var first = await site.GetAsync("/api/v1/facts?limit=3");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/facts?limit=3", UriKind.Relative));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(request);

        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Equal("public, no-cache", first.Headers.CacheControl!.ToString());
        Assert.Equal("application/json", first.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal("*", Assert.Single(second.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    private static string Words(string text, JsonNode place)
    {
        var start = place["start"]!.GetValue<int>();
        return text[start..(start + place["length"]!.GetValue<int>())];
    }

    private static string? At(JsonNode item, string path)
    {
        var node = (JsonNode?)item;
        foreach (var name in path.Split('.'))
        {
            node = node?[name];
        }

        return node?.GetValue<string>();
    }
}
