using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Tests.Store;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Tests.Api;

/// <summary>What a program meets when a new generation comes while it reads.</summary>
public sealed class ApiGenerationTests : IDisposable
{
    private const string Sentence = "غزة والطاقة والأمن";

    private static readonly string[] Words = ["غزة", "والطاقة", "والأمن"];
    private static readonly string[] Topics = ["gaza", "energy"];

    private readonly SeededSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("facts?limit=10")]
    [InlineData("facts?limit=10&topic=gaza")]
    [InlineData("sources?limit=10")]
    public async Task AListGoesOnWhereItWasAndLosesAndRepeatsNothingThatStays(string query)
    {
        Publish(Enumerable.Range(0, 40), isNumberedAnew: false);
        var page = await JsonAsync($"/api/v1/{query}");
        var before = (await AllAsync($"/api/v1/{query}")).ToList();
        var read = page.Items().ToList();
        // Every third source is gone, others have come among them, and the facts have other numbers.
        Publish(Enumerable.Range(0, 60).Where(number => number % 3 != 1), isNumberedAnew: true);
        var after = (await AllAsync($"/api/v1/{query}")).Select(item => item.Text("id")).ToHashSet(StringComparer.Ordinal);
        while (page["links"]!["next"] is { } next)
        {
            page = await JsonAsync(ApiSite.PathOf(next.GetValue<string>()));
            read.AddRange(page.Items());
        }

        var ids = read.Select(item => item.Text("id")).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(before.Select(item => item.Text("id")).Where(after.Contains).Except(ids));
    }

    [Fact]
    public async Task AFactThatIsGoneIsToldWithItsWordsAndWhatReplacedIt()
    {
        var former = new FormerFact
        {
            Id = "goneforever1", Sha256 = SeededSite.Id(0), SourceId = SeededSite.Id(0), File = $"{SeededSite.Id(0)}_article.txt", Kind = FactKind.Topic,
            Start = 0, Text = "غزة والطاقة", PassageStart = 0, Passage = Sentence,
        };
        Publish([0], isNumberedAnew: false, new Remembered([former], []));
        using var answer = await _site.Client.GetAsync(new Uri("/api/v1/facts/goneforever1", UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        var gone = JsonNode.Parse(text)!;

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith("/api#gone", gone.Text("type"), StringComparison.Ordinal);
        Assert.Equal("غزة والطاقة", gone["words"].Text("text"));
        Assert.Equal(Sentence, gone.Text("passage"));
        Assert.Equal([FactId(0, 0), FactId(0, 1)], gone["replacedBy"]!.AsArray().Select(fact => fact.Text("id")));
        new AnswerSchemas(await JsonAsync("/openapi/v1.json")).Check("/api/v1/facts/{id}", 410, text);
    }

    [Fact]
    public async Task AnArchiveWithoutAnythingIsAnsweredTooAndDescribed()
    {
        _site.Publish(SeededSite.Empty);
        var schemas = new AnswerSchemas(await JsonAsync("/openapi/v1.json"));
        foreach (var path in schemas.Paths.Where(path => !path.Contains('{', StringComparison.Ordinal) && !path.EndsWith("search", StringComparison.Ordinal)))
        {
            schemas.Check(path, 200, await _site.Client.GetStringAsync(new Uri(path, UriKind.Relative)));
        }
    }

    private static string FactId(int source, int fact) => string.Create(CultureInfo.InvariantCulture, $"fact{source:00000}x{fact}");

    private void Publish(IEnumerable<int> numbers, bool isNumberedAnew, Remembered? remembered = null)
    {
        var sources = numbers.Select(number => SeededSite.Source(number, Sentence)).ToList();
        foreach (var source in sources)
        {
            var number = int.Parse(source.Id[1..], CultureInfo.InvariantCulture);
            source.Facts.AddRange(Words.Select((word, index) => (word, index)).Where(one => !isNumberedAnew || one.index > 0 || number % 2 == 0).Select(one => new Fact
            {
                Id = FactId(number, one.index),
                SourceId = source.Id,
                Number = isNumberedAnew ? one.index + 5 : one.index + 1,
                Kind = FactKind.Topic,
                Basis = Basis.Stated,
                Start = Sentence.IndexOf(one.word, StringComparison.Ordinal),
                Length = one.word.Length,
                Text = one.word,
                PassageStart = 0,
                PassageLength = Sentence.Length,
                Rule = "seeded@1",
                TopicKey = Topics[one.index == 0 ? 0 : 1],
            }));
        }

        var topics = Topics.Select((key, order) => new Topic { Key = key, Group = "g", GroupAr = "م", GroupEn = "G", Ar = "م", En = key, Order = order });
        _site.Publish(SeededSite.Empty with { Sources = sources, Topics = [.. topics] }, remembered);
    }

    private async Task<IEnumerable<JsonObject>> AllAsync(string path)
    {
        var items = new List<JsonObject>();
        for (var next = path; next is not null;)
        {
            var page = await JsonAsync(next);
            items.AddRange(page.Items());
            next = page["links"]!["next"] is { } more ? ApiSite.PathOf(more.GetValue<string>()) : null;
        }

        return items;
    }

    private async Task<JsonObject> JsonAsync(string path) =>
        JsonNode.Parse(await _site.Client.GetStringAsync(new Uri(path, UriKind.Relative)))!.AsObject();
}
