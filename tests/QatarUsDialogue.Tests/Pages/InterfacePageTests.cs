using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using QatarUsDialogue.Tests.Api;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class InterfacePageTests(Site site)
{
    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task ThePagesTellOfEveryAddressShapePropertyAndParameterOfTheDocument(string language)
    {
        var document = await site.JsonAsync("/openapi/v1.json");
        var page = await site.PageAsync($"{language}/api");
        var names = Names(page);

        Assert.All(document["paths"]!.AsObject(), one => Assert.Contains(one.Key, names));
        foreach (var (name, shape) in document["components"]!["schemas"]!.AsObject())
        {
            Assert.NotNull(page.QuerySelector($"#main a[href='{language}/shapes/{name}']"));
            var properties = Names(await site.PageAsync($"{language}/shapes/{name}"));
            Assert.All(shape!["properties"]?.AsObject() ?? [], property => Assert.Contains(property.Key, properties));
        }

        foreach (var (_, item) in document["paths"]!.AsObject())
        {
            Assert.All(item!["get"]!["parameters"]?.AsArray() ?? [], parameter => Assert.Contains(parameter.Text("name"), names));
        }
    }

    [Fact]
    public async Task AShapeThatTheDocumentDoesNotHaveHasNoPage()
    {
        using var answer = await site.GetAsync("/shapes/Nothing");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("", "تاريخ أو فارغ", "Tag أو فارغ")]
    [InlineData("/en", "day or empty", "Tag or empty")]
    public async Task TheWordsOfATypeStandApart(string language, string plain, string shape)
    {
        var types = (await site.PageAsync($"{language}/shapes/RoundItem")).QuerySelectorAll("#main td:first-of-type > span:last-child")
            .Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();

        Assert.Contains(plain, types);
        Assert.Contains(shape, types);
    }

    [Fact]
    public async Task EachLanguageHasItsOwnWords()
    {
        var arabic = (await site.PageAsync("/api")).QuerySelector("#main")!.TextContent;
        var english = (await site.PageAsync("/en/api")).QuerySelector("#main")!.TextContent;

        Assert.Contains("جولات الحوار بحسب أرقامها", arabic, StringComparison.Ordinal);
        Assert.Contains("The rounds of the dialogue by number", english, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\p{IsArabic}", english);
    }

    [Fact]
    public async Task TheTypeOfEveryProblemLeadsToItsPlaceOnThePage()
    {
        var page = await site.PageAsync("/api");
        foreach (var path in new[] { "/api/v1/facts?limit=0", "/api/v1/facts?cursor=no", "/api/v1/nothing", "/api/v1/facts?page=3" })
        {
            using var answer = await site.GetAsync(path);
            var type = JsonNode.Parse(await answer.Content.ReadAsStringAsync()).Text("type");
            Assert.NotNull(page.GetElementById(type.Split('#')[1]));
        }
    }

    [Theory]
    [InlineData("/", "/api/v1/rounds")]
    [InlineData("/rounds/6", "/api/v1/rounds/6")]
    [InlineData("/en/rounds/6", "/api/v1/rounds/6")]
    [InlineData("/topics", "/api/v1/topics")]
    [InlineData("/en/topics/al-udeid", "/api/v1/topics/al-udeid")]
    [InlineData("/agreements?round=6", "/api/v1/agreements")]
    [InlineData("/people/antony-blinken", "/api/v1/people/antony-blinken")]
    [InlineData("/sources/001", "/api/v1/sources/001")]
    [InlineData("/matrix", "/api/v1/topics")]
    [InlineData("/search?q=Doha&round=6&order=date", "/api/v1/search?q=Doha&round=6&order=date")]
    [InlineData("/en/api", "/openapi/v1.json")]
    [InlineData("/about", null)]
    [InlineData("/search", null)]
    public async Task APageNamesItsJsonWhereItHasOne(string path, string? json)
    {
        var page = await site.PageAsync(path);
        var twin = page.QuerySelector("link[rel=alternate][type='application/json']")?.GetAttribute("href");

        Assert.Equal(json, twin);
        if (twin is not null)
        {
            Assert.NotEmpty(await site.JsonAsync(twin));
        }
    }

    [Fact]
    public async Task TheCardOfAFactNamesItsJson()
    {
        var fact = (await site.JsonAsync("/api/v1/facts?limit=1")).Items().Single();
        var page = await site.PageAsync(ApiSite.PathOf(fact["links"].Text("html")));

        Assert.Equal(ApiSite.PathOf(fact["links"].Text("self")), page.QuerySelector("link[type='application/json']")!.GetAttribute("href"));
    }

    private static HashSet<string> Names(IDocument page) =>
        page.QuerySelectorAll("#main code").Select(code => code.TextContent.Trim()).ToHashSet(StringComparer.Ordinal);
}
