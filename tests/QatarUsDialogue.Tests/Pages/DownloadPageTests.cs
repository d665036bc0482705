using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using QatarUsDialogue.Tests.Downloads;
using QatarUsDialogue.Tests.Store.Engines;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class DownloadPageTests(Site site)
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    [Fact]
    public async Task EveryHashOnThePageIsThatOfTheBytesThatAreServed()
    {
        var page = await site.PageAsync("/data");
        var rows = page.QuerySelectorAll("tbody tr").ToList();

        // The database is a file in one of the engines.
        Assert.Equal((StoreUnderTest.IsServer ? 7 : 8) + 5, rows.Count);
        foreach (var row in rows)
        {
            var path = row.QuerySelector("a[download]")!.GetAttribute("href")!;
            var bytes = await site.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), row.QuerySelector(".sha")!.TextContent);
        }
    }

    [Theory]
    [InlineData("/data/facts.csv")]
    [InlineData("/data/facts.json")]
    [InlineData("/data/documents.csv")]
    [InlineData("/rounds/6.json")]
    public async Task TheSameReleaseGivesTheSameBytes(string path)
    {
        var first = await site.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(first, await site.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative)));
    }

    [Theory]
    [InlineData("/data/facts.csv", true)]
    [InlineData("/data/documents.csv", true)]
    [InlineData("/sources/001.csv", true)]
    [InlineData("/data/facts.json", false)]
    public async Task ATableBeginsWithTheMarkThatSpreadsheetsNeed(string path, bool isMarked)
    {
        var bytes = await site.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(isMarked, bytes.AsSpan().StartsWith(Mark));
    }

    [Fact]
    public async Task JsonAndCsvTellTheSameFactsInTheSameOrder()
    {
        using var json = JsonDocument.Parse(await TextAsync("/data/facts.json"));
        var table = CsvText.Read(await TextAsync("/data/facts.csv"));
        var facts = json.RootElement.GetProperty("facts").EnumerateArray().ToList();

        Assert.Equal(table.Count - 1, facts.Count);
        Assert.True(facts.Count > 100);
        foreach (var (fact, row) in facts.Zip(table.Skip(1)))
        {
            Assert.Equal(table[0], fact.EnumerateObject().Select(field => field.Name));
            Assert.Equal(fact.EnumerateObject().Select(field => Cell(field.Value)), row.Select(Unguarded));
        }

        Assert.Equal(
            facts.OrderBy(fact => fact.GetProperty("source").GetString(), StringComparer.Ordinal).ThenBy(fact => fact.GetProperty("number").GetInt32()),
            facts);
    }

    [Fact]
    public async Task EveryRowOfATableIsAFactWithItsWordsAtTheirPlaceAndACard()
    {
        using var json = JsonDocument.Parse(await TextAsync("/sources/001.json"));
        var text = await TextAsync("/sources/001.txt");
        var facts = json.RootElement.GetProperty("facts").EnumerateArray().ToList();

        Assert.Equal((await site.PageAsync("/sources/001")).QuerySelectorAll("li.note").Length, facts.Count);
        foreach (var fact in facts)
        {
            var words = text[fact.GetProperty("start").GetInt32()..fact.GetProperty("end").GetInt32()];
            Assert.Equal(words, fact.GetProperty("text").GetString());
            Assert.Contains(words, fact.GetProperty("passage").GetString(), StringComparison.Ordinal);
        }

        using var card = await site.GetAsync($"/facts/{facts[0].GetProperty("id").GetString()}");
        Assert.Equal(HttpStatusCode.OK, card.StatusCode);
    }

    [Fact]
    public async Task DaysAreIsoAndDigitsAreWestern()
    {
        var table = CsvText.Read(await TextAsync("/data/facts.csv"));
        string[] days = ["earliest", "latest", "published"];
        var columns = days.Select(day => table[0].IndexOf(day)).ToList();

        Assert.All(table.Skip(1), row => Assert.All(columns, column => Assert.Matches("^([0-9]{4}-[0-9]{2}-[0-9]{2})?$", row[column])));
        Assert.Contains(table.Skip(1), row => row[columns[0]] == "2024-03-05");
    }

    [Fact]
    public async Task TheDocumentsAreThoseOfTheLedger()
    {
        var table = CsvText.Read(await TextAsync("/data/documents.csv"));
        var page = await site.PageAsync("/agreements");

        Assert.Equal(
            page.QuerySelectorAll("tbody tr").Select(row => row.Id!).Order(StringComparer.Ordinal),
            table.Skip(1).Select(row => row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task TheRoundsFileHoldsTheFactsOfThatRoundAlone()
    {
        var table = CsvText.Read(await TextAsync("/rounds/6.csv"));
        var round = table[0].IndexOf("round");

        Assert.True(table.Count > 10);
        Assert.All(table.Skip(1), row => Assert.Equal("6", row[round]));
        Assert.NotNull((await site.PageAsync("/rounds/6")).QuerySelector("a[href='/rounds/6.csv']"));
        Assert.NotNull((await site.PageAsync("/en/sources/001")).QuerySelector("a[href='/sources/001.csv']"));
    }

    [Theory]
    [InlineData("/rounds/99.csv")]
    [InlineData("/sources/nothing.json")]
    [InlineData("/data/nothing.csv")]
    [InlineData("/rounds/6.xml")]
    public async Task WhatIsNotThereIsNotFound(string path)
    {
        using var answer = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task AFileIsNamedAfterItsReleaseAndIsNotSentTwice()
    {
        using var first = await site.GetAsync("/data/documents.csv");
        var name = first.Content.Headers.ContentDisposition!.FileName!;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/data/documents.csv", UriKind.Relative));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(request);

        Assert.Matches("^qatar-us-dialogue-[0-9a-f]{12}-documents.csv$", name);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task ACitationNamesTheReleaseInBothLanguages()
    {
        var page = await site.PageAsync("/en/data");
        var release = page.QuerySelector("dl.sum code")!.TextContent[..12];
        var citations = page.QuerySelectorAll(".cite").ToList();

        Assert.Equal(["en", "en", "ar", "ar"], citations.Select(citation => citation.GetAttribute("lang")));
        Assert.Contains($"release {release}", citations[0].TextContent, StringComparison.Ordinal);
        Assert.Contains($"الإصدار {release}", citations[2].TextContent, StringComparison.Ordinal);
        Assert.Matches("http://localhost/en/facts/[0-9a-z]{12}$", citations[1].TextContent);
    }

    private async Task<string> TextAsync(string path)
    {
        var bytes = await site.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
        return Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Mark) ? bytes.AsSpan(Mark.Length) : bytes);
    }

    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => string.Empty,
        JsonValueKind.Number => value.GetInt64().ToString(CultureInfo.InvariantCulture),
        _ => value.GetString()!,
    };

    private static string Unguarded(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;
}
