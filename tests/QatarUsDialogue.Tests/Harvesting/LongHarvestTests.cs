using System.Globalization;
using System.Text.Json;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Tests.Store;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Harvesting;

/// <summary>A harvest of five thousand records, of a store that is made for it: what is read of articles has no part in it.</summary>
public sealed class LongHarvestTests : IDisposable
{
    private const int Records = 5_000;

    private readonly SeededSite _site = new();

    private HttpClient Client => _site.Client;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task AHarvestLosesAndRepeatsNothingThoughANewGenerationComesInTheMiddle()
    {
        Publish(Enumerable.Range(0, Records));
        var answers = new List<string>();
        var harvested = new List<string>();
        var answer = await Client.HarvestAsync("verb=ListRecords&metadataPrefix=oai_dc");
        var isNew = false;
        while (true)
        {
            Assert.Null(answer.Error());
            answers.Add(answer.ToString());
            harvested.AddRange(answer.Headers().Select(HarvestSite.Identifier));
            if (!isNew && harvested.Count >= Records / 2)
            {
                // Some before the place and some after it are gone, and others have come.
                Publish(Enumerable.Range(0, Records + 500).Where(number => number % 10 != 3));
                isNew = true;
            }

            if (answer.Token() is not { Length: > 0 } token)
            {
                break;
            }

            answer = await Client.HarvestAsync($"verb=ListRecords&resumptionToken={Uri.EscapeDataString(token)}");
        }

        Assert.Equal(Enumerable.Range(0, Records).Select(Name), harvested);
        Assert.Equal("", answer.Token());
        Assert.Equal(Enumerable.Range(0, answers.Count).Select(page => page * 100), answers.SelectMany(CursorsIn));
        Assert.Equal("", await HarvestSchemas.FaultsInAsync(answers));

        // The next harvest begins in the new generation, and is told what has gone.
        var next = (await AllAsync()).ToList();
        Assert.Equal(4_950, next.Count(header => header.Attribute("status") is null));
        Assert.All(next, header => Assert.True(string.CompareOrdinal(header.Element(HarvestSite.Oai + "datestamp")!.Value, answers[0].Split("<datestamp>")[1][..20]) >= 0));
    }

    [Fact]
    public async Task WhereTheGenerationOfAListIsGoneTheHarvesterIsToldToBeginAgain()
    {
        Publish(Enumerable.Range(0, 250));
        var token = (await Client.HarvestAsync("verb=ListIdentifiers&metadataPrefix=oai_dc")).Token()!;
        Publish(Enumerable.Range(0, 251));
        Assert.Null((await Client.HarvestAsync($"verb=ListIdentifiers&resumptionToken={token}")).Error());
        Publish(Enumerable.Range(0, 252));

        Assert.Equal("badResumptionToken", (await Client.HarvestAsync($"verb=ListIdentifiers&resumptionToken={token}")).Error());
    }

    [Fact]
    public async Task ATokenOpensNoOtherFile()
    {
        Publish(Enumerable.Range(0, 250));
        var written = (await Client.HarvestAsync("verb=ListIdentifiers&metadataPrefix=oai_dc")).Token()!;
        var token = JsonSerializer.Deserialize<Web.Harvesting.ResumptionToken>(System.Buffers.Text.Base64Url.DecodeFromChars(written))!;
        foreach (var name in new[] { "../../etc/passwd", "", "current", new string('f', 64) })
        {
            Assert.Equal("badResumptionToken", (await Client.HarvestAsync($"verb=ListIdentifiers&resumptionToken={(token with { Generation = name }).Write()}")).Error());
        }
    }

    [Fact]
    public async Task WhatIsGoneIsToldAsDeleted()
    {
        Publish(Enumerable.Range(0, 3), new Remembered(
            [
                new FormerFact
                {
                    Id = "gone1", Sha256 = "0", SourceId = "old", File = "old_article.txt", Kind = FactKind.Topic, Start = 0, Text = "غزة", PassageStart = 0, Passage = "غزة",
                },
            ],
            [new FormerKey { Kind = FormerKeyKind.Agreement, Key = "memorandum-9-old", Facts = ["gone1"] }]));
        var headers = (await AllAsync()).ToList();
        var record = await Client.HarvestAsync("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:sources/old");

        Assert.Equal(
            ["oai:localhost:agreements/memorandum-9-old", "oai:localhost:sources/old"],
            headers.Where(header => header.Attribute("status")?.Value == "deleted").Select(HarvestSite.Identifier));
        Assert.Equal("deleted", record.Headers().Single().Attribute("status")!.Value);
        Assert.Empty(record.Descendants(HarvestSite.Oai + "metadata"));
        Assert.Equal("", await HarvestSchemas.FaultsInAsync([record.ToString()]));
    }

    private async Task<IEnumerable<System.Xml.Linq.XElement>> AllAsync()
    {
        var headers = new List<System.Xml.Linq.XElement>();
        var answer = await Client.HarvestAsync("verb=ListIdentifiers&metadataPrefix=oai_dc");
        headers.AddRange(answer.Headers());
        while (answer.Token() is { Length: > 0 } token)
        {
            answer = await Client.HarvestAsync($"verb=ListIdentifiers&resumptionToken={token}");
            headers.AddRange(answer.Headers());
        }

        return headers;
    }

    private static IEnumerable<int> CursorsIn(string answer) =>
        answer.Split("cursor=\"").Skip(1).Select(rest => int.Parse(rest.Split('"')[0], CultureInfo.InvariantCulture));

    private static string Name(int number) => $"oai:localhost:sources/{SeededSite.Id(number)}";

    private void Publish(IEnumerable<int> numbers, Remembered? remembered = null) =>
        _site.Publish(SeededSite.Empty with { Sources = [.. numbers.Select(number => SeededSite.Source(number))] }, remembered);
}
