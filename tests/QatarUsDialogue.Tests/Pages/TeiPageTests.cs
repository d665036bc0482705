using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using QatarUsDialogue.Tests.Rendering.Tei;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class TeiPageTests(Site site)
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    public static TheoryData<string> Sources => AnnotationPageTests.Sources;

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task WithoutItsTagsTheBodyIsTheCapturedTextAndEveryFactHasItsWords(string id)
    {
        var body = (await ReadAsync(id)).Descendants(Tei + "body").Single();
        using var facts = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri($"/sources/{id}.json", UriKind.Relative)));

        Assert.Equal(await site.Client.GetStringAsync(new Uri($"/sources/{id}.txt", UriKind.Relative)), body.Value);
        Assert.All(body.Elements(), block => Assert.True(block.Name.LocalName is "p" or "ab"));
        Assert.All(facts.RootElement.GetProperty("facts").EnumerateArray(), fact =>
        {
            var parts = TeiWeavingTests.PartsOf(body, fact.GetProperty("number").GetInt32()).ToList();
            Assert.Equal(fact.GetProperty("text").GetString(), string.Concat(parts.Select(part => part.Value)));
            Assert.All(parts, part => Assert.Equal($"http://localhost/facts/{fact.GetProperty("id").GetString()}", part.Attribute("corresp")!.Value));
        });
    }

    [Fact]
    public async Task PeopleBodiesPlacesDaysAndDocumentsAreMarkedAndReferToTheirPages()
    {
        var body = (await ReadAsync("001")).Descendants(Tei + "body").Single();
        string[] Values(string element, string attribute) => [.. body.Descendants(Tei + element).Attributes(attribute).Select(one => one.Value).Distinct()];

        Assert.Contains("http://localhost/people/antony-blinken", Values("persName", "ref"));
        Assert.Contains("http://localhost/people/fbi", Values("orgName", "ref"));
        Assert.Contains("washington", Values("placeName", "key"));
        Assert.Contains("2024-03-06", Values("date", "when"));
        Assert.Contains("http://localhost/agreements/agreement-6-defence-cooperation", Values("rs", "ref"));
        Assert.Contains("http://localhost/rounds/6", Values("rs", "ref"));
        Assert.Contains("http://localhost/topics/counter-terrorism", Values("seg", "ana"));
    }

    [Fact]
    public async Task TheHeaderTellsTheArticleItsFileAndWhoseItIs()
    {
        var header = (await ReadAsync("002")).Element(Tei + "teiHeader")!;
        var bibl = header.Descendants(Tei + "bibl").Single();

        Assert.Equal("التزام أميركي بردع أي تهديد خارجي لقطر", header.Descendants(Tei + "titleStmt").Single().Value);
        Assert.Equal("الجزيرة", bibl.Element(Tei + "publisher")!.Value);
        Assert.Equal("2018-01-31", bibl.Element(Tei + "date")!.Attribute("when")!.Value);
        Assert.Matches("^[0-9a-f]{64}$", bibl.Elements(Tei + "idno").Last().Value);
        Assert.Equal("restricted", header.Descendants(Tei + "availability").Single().Attribute("status")!.Value);
        Assert.Null((await ReadAsync("001")).Descendants(Tei + "bibl").Single().Element(Tei + "title"));
    }

    [Fact]
    public async Task OfNoSourceThereIsNone()
    {
        using var answer = await site.GetAsync("/sources/nothing/tei.xml");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<XElement> ReadAsync(string id)
    {
        using var answer = await site.GetAsync($"/sources/{id}/tei.xml");
        Assert.Equal("application/tei+xml; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        await using var stream = await answer.Content.ReadAsStreamAsync();
        return (await XDocument.LoadAsync(stream, LoadOptions.PreserveWhitespace, default)).Root!;
    }
}
