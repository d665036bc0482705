using System.Net;
using System.Xml.Linq;

namespace QatarUsDialogue.Tests.Harvesting;

[Collection(Pages.Site.Shared)]
public sealed class HarvestTests(Pages.Site site)
{
    private const string Name = "oai:localhost:";

    [Theory]
    [InlineData("verb=Identify", null)]
    [InlineData("verb=ListMetadataFormats", null)]
    [InlineData("verb=ListMetadataFormats&identifier=oai:localhost:sources/001", null)]
    [InlineData("verb=ListSets", null)]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:rounds/6", null)]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc", null)]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc", null)]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=round:6&from=2020-01-01&until=2999-12-31", null)]
    [InlineData("", "badVerb")]
    [InlineData("verb=Steal", "badVerb")]
    [InlineData("verb=identify", "badVerb")]
    [InlineData("verb=Identify&verb=Identify", "badVerb")]
    [InlineData("verb=Identify&set=topic", "badArgument")]
    [InlineData("verb=GetRecord&identifier=oai:localhost:rounds/6", "badArgument")]
    [InlineData("verb=ListRecords", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&page=2", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=yesterday", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2024-13-01", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2024-01-01T00:00:00", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2024-01-01&until=2024-02-01T00:00:00Z", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2024-02-01&until=2024-01-01", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=%D8%BA%D8%B2%D8%A9", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&until=2001-01-01", "noRecordsMatch")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2999-01-01T00:00:00Z", "noRecordsMatch")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=round:99", "noRecordsMatch")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=colour:red", "noRecordsMatch")]
    [InlineData("verb=ListRecords&metadataPrefix=marc21", "cannotDisseminateFormat")]
    [InlineData("verb=GetRecord&metadataPrefix=marc21&identifier=oai:localhost:rounds/6", "cannotDisseminateFormat")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:rounds/99", "idDoesNotExist")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere:rounds/6", "idDoesNotExist")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=rounds", "idDoesNotExist")]
    [InlineData("verb=ListMetadataFormats&identifier=oai:localhost:sources/nothing", "idDoesNotExist")]
    [InlineData("verb=ListRecords&resumptionToken=nonsense", "badResumptionToken")]
    [InlineData("verb=ListIdentifiers&resumptionToken=e30", "badResumptionToken")]
    [InlineData("verb=ListSets&resumptionToken=e30", "badResumptionToken")]
    public async Task AVerbIsAnsweredOrTheErrorHasItsCode(string query, string? error)
    {
        var answer = await site.Client.HarvestAsync(query);
        var request = answer.Element(HarvestSite.Oai + "request")!;

        Assert.Equal(error, answer.Error());
        Assert.Equal("http://localhost/oai", request.Value);
        Assert.Equal(error is not ("badVerb" or "badArgument"), request.HasAttributes);
    }

    [Fact]
    public async Task EveryAnswerIsValid()
    {
        var answers = new List<string>();
        foreach (var query in typeof(HarvestTests).GetMethod(nameof(AVerbIsAnsweredOrTheErrorHasItsCode))!.CustomAttributes
            .Where(one => one.AttributeType == typeof(InlineDataAttribute))
            .Select(one => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)one.ConstructorArguments[0].Value!)[0].Value!))
        {
            answers.Add((await site.Client.HarvestAsync(query)).ToString());
        }

        Assert.True(answers.Count > 30);
        Assert.Equal("", await HarvestSchemas.FaultsInAsync(answers));
    }

    [Theory]
    [InlineData("<responseDate>", "<responseDate>yesterday ")]
    [InlineData("<setSpec>", "<setSpec>no set ")]
    [InlineData("<dc:title ", "<dc:colour>red</dc:colour><dc:title ")]
    [InlineData("<datestamp>", "<colour/><datestamp>")]
    public async Task AnAnswerThatIsNotValidIsSeen(string words, string others)
    {
        var answer = (await site.Client.HarvestAsync("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:rounds/6")).ToString();
        Assert.Contains(words, answer, StringComparison.Ordinal);

        Assert.NotEqual("", await HarvestSchemas.FaultsInAsync([answer.Replace(words, others, StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task TheRecordsAreTheSourcesRoundsAndDocumentsOfTheArchive()
    {
        var names = (await site.Client.HarvestAsync("verb=ListIdentifiers&metadataPrefix=oai_dc")).Headers().Select(HarvestSite.Identifier).ToList();
        var expected = new List<string>();
        foreach (var list in new[] { "agreements", "rounds", "sources" })
        {
            expected.AddRange((await Api.ApiSite.AllAsync(site, $"/api/v1/{list}?limit=200")).Select(item => $"{Name}{list}/{item["id"]}"));
        }

        Assert.Equal(expected.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task ASetHoldsWhatItsFilterHoldsAndEveryRecordNamesItsSets()
    {
        var sets = (await site.Client.HarvestAsync("verb=ListSets")).Descendants(HarvestSite.Oai + "setSpec").Select(set => set.Value).ToList();
        var all = (await site.Client.HarvestAsync("verb=ListIdentifiers&metadataPrefix=oai_dc")).Headers().ToList();
        foreach (var set in sets)
        {
            var headers = await site.Client.HarvestAsync($"verb=ListIdentifiers&metadataPrefix=oai_dc&set={set}");
            var inSet = all.Where(header => header.Elements(HarvestSite.Oai + "setSpec").Any(spec => spec.Value == set || spec.Value.StartsWith(set + ":", StringComparison.Ordinal)));
            Assert.Equal(inSet.Select(HarvestSite.Identifier), headers.Headers().Select(HarvestSite.Identifier));
        }

        Assert.Contains("round:6", sets);
        Assert.Contains("topic:al-udeid", sets);
        Assert.All(all, header => Assert.All(header.Elements(HarvestSite.Oai + "setSpec"), set => Assert.Contains(set.Value, sets)));
    }

    [Fact]
    public async Task ARecordTellsInDublinCoreWhatThePageTells()
    {
        var record = await site.Client.HarvestAsync("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:rounds/6");

        Assert.Equal(["الجولة السادسة", "Sixth round"], record.Descendants(HarvestSite.Dc + "title").Select(title => title.Value));
        Assert.Equal(["ar", "en"], record.Descendants(HarvestSite.Dc + "title").Select(title => title.Attribute(XNamespace.Xml + "lang")!.Value));
        Assert.Equal("2024-03-05", record.Descendants(HarvestSite.Dc + "date").Single().Value);
        Assert.Equal("http://localhost/rounds/6", record.Descendants(HarvestSite.Dc + "identifier").Single().Value);
    }

    [Fact]
    public async Task AQuestionMayComeInAForm()
    {
        using var form = new FormUrlEncodedContent([new("verb", "ListIdentifiers"), new("metadataPrefix", "oai_dc"), new("set", "round:6")]);
        using var answer = await site.Client.PostAsync(new Uri("/oai", UriKind.Relative), form);
        var asked = await site.Client.HarvestAsync("verb=ListIdentifiers&metadataPrefix=oai_dc&set=round:6");

        Assert.Equal(
            asked.Headers().Select(HarvestSite.Identifier),
            XElement.Parse(await answer.Content.ReadAsStringAsync()).Headers().Select(HarvestSite.Identifier));
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nbroken")]
    [InlineData("multipart/form-data", "")]
    [InlineData("text/plain", "verb=Identify")]
    [InlineData("nonsense", "verb=Identify")]
    public async Task OnlyTheFormOfTheProtocolIsRead(string type, string body) =>
        Assert.Equal("badArgument", (await PostAsync(type, body)).Error());

    [Fact]
    public async Task AFormThatCannotBeReadIsABadArgument()
    {
        var many = string.Join('&', Enumerable.Range(0, 2_000).Select(number => $"a{number}=1"));

        Assert.Equal("badArgument", (await PostAsync("application/x-www-form-urlencoded", many)).Error());
        Assert.Equal("badArgument", (await PostAsync("application/x-www-form-urlencoded", new string('a', 3_000) + "=1")).Error());
    }

    private async Task<XElement> PostAsync(string type, string body)
    {
        using var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await site.Client.PostAsync(new Uri("/oai", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return XElement.Parse(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task AListOfADayHoldsTheWholeDay()
    {
        var stamp = (await site.Client.HarvestAsync("verb=Identify")).Descendants(HarvestSite.Oai + "earliestDatestamp").Single().Value;
        var day = stamp[..10];
        foreach (var (from, until) in new[] { (day, day), (stamp, stamp) })
        {
            var answer = await site.Client.HarvestAsync($"verb=ListIdentifiers&metadataPrefix=oai_dc&from={from}&until={until}");
            Assert.NotEmpty(answer.Headers());
        }
    }
}
