using System.Net;
using System.Text.Json;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class AnnotationPageTests(Site site)
{
    public static TheoryData<string> Sources => ["000", "001", "002", "003", "004"];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task EveryFactIsAnAnnotationWhoseSelectorsFindItsWords(string id)
    {
        using var answer = await site.GetAsync($"/sources/{id}/annotations.jsonld");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
        using var facts = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri($"/sources/{id}.json", UriKind.Relative)));
        var text = await site.Client.GetStringAsync(new Uri($"/sources/{id}.txt", UriKind.Relative));
        var runes = text.EnumerateRunes().ToList();
        var items = json.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().ToList();

        Assert.Equal("application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(items.Count, json.RootElement.GetProperty("total").GetInt32());
        Assert.Equal(
            facts.RootElement.GetProperty("facts").EnumerateArray().Select(fact => ($"http://localhost/facts/{fact.GetProperty("id").GetString()}", fact.GetProperty("text").GetString())),
            items.Select(item => (item.GetProperty("id").GetString()!, Selector(item, 0).GetProperty("exact").GetString())));
        Assert.All(items, item =>
        {
            var quote = Selector(item, 0);
            var (start, end) = (Selector(item, 1).GetProperty("start").GetInt32(), Selector(item, 1).GetProperty("end").GetInt32());
            var exact = quote.GetProperty("exact").GetString();
            Assert.Equal(exact, string.Concat(runes[start..end]));
            Assert.Equal(quote.GetProperty("prefix").GetString(), string.Concat(runes[Math.Max(0, start - 32)..start]));
            Assert.Equal(quote.GetProperty("suffix").GetString(), string.Concat(runes[end..Math.Min(runes.Count, end + 32)]));
            Assert.Equal($"http://localhost/sources/{id}.txt", item.GetProperty("target").GetProperty("source").GetString());
        });
    }

    [Fact]
    public async Task ABodySaysTheKindTheThingAndItsNamesInBothLanguages()
    {
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/sources/001/annotations.jsonld", UriKind.Relative)));
        var bodies = json.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().SelectMany(item => item.GetProperty("body").EnumerateArray()).ToList();
        var pages = bodies.Where(body => body.GetProperty("type").GetString() == "SpecificResource").Select(body => body.GetProperty("source").GetString()!).Distinct().ToList();

        var words = bodies.Where(body => body.GetProperty("type").GetString() == "TextualBody").Select(body => body.GetProperty("value").GetString()).ToList();
        Assert.Contains("person", words);
        Assert.Contains("أنتوني بلينكن", words);
        Assert.Contains("Antony Blinken", words);
        Assert.Contains("2024-03-06", words);
        Assert.Contains("http://localhost/rounds/6", pages);
        foreach (var page in pages)
        {
            using var there = await site.Client.GetAsync(new Uri(page));
            Assert.Equal(HttpStatusCode.OK, there.StatusCode);
        }
    }

    [Fact]
    public async Task OfNoSourceThereAreNone()
    {
        using var answer = await site.GetAsync("/sources/nothing/annotations.jsonld");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static JsonElement Selector(JsonElement item, int which) => item.GetProperty("target").GetProperty("selector")[which];
}
