using System.Text.Json;
using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Tests.Gold;

public class RoundGoldTests
{
    public static TheoryData<string> Seeds => [.. GoldArticle.All.Keys];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryRoundHasItsNumberDaysCityAndChairsAndThereIsNoOther(string id)
    {
        var gold = GoldArticle.All[id];
        var expected = gold.Of("rounds").Select(Told).Order(StringComparer.Ordinal);
        var read = gold.Reading.Rounds
            .Select(r => Row(r.Number, Iso(r.Date?.Earliest), Iso(r.Date?.Latest), r.City, r.Chairs))
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, read);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryWordThatNamesARoundInTheGoldIsInTheEvidence(string id)
    {
        var gold = GoldArticle.All[id];
        foreach (var round in gold.Of("rounds"))
        {
            var read = gold.Reading.Rounds.Single(r => r.Number == Number(round));
            var spans = read.Evidence.Concat(read.DateEvidence).Concat(read.CityEvidence).Concat(read.ChairEvidence).Select(e => e.Span).ToList();
            // The gold's first naming in 004 stands in a machine's summary and its third in a post: neither is the article.
            foreach (var evidence in round.GetProperty("evidence").EnumerateArray().Where(e => !IsFurniture(gold, GoldArticle.Span(e))))
            {
                Assert.Contains(spans, s => s.Overlaps(GoldArticle.Span(evidence)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void NoOtherTalksBecomeARound(string id)
    {
        var gold = GoldArticle.All[id];
        var named = gold.Reading.Rounds.SelectMany(r => r.Evidence).Select(e => e.Span).ToList();
        foreach (var other in gold.Of("phantom_rounds").Concat(gold.Of("round_trap")))
        {
            Assert.DoesNotContain(named, n => n.Overlaps(GoldArticle.Span(other)));
        }
    }

    private static bool IsFurniture(GoldArticle gold, TextSpan span) => gold.Reading.Furniture.Any(f => f.Span.Contains(span));

    private static string Told(JsonElement round) => Row(
        Number(round),
        GoldArticle.Text(round, "date", "start"),
        GoldArticle.Text(round, "date", "end"),
        Place(GoldArticle.Text(round, "venue", "value")),
        [.. round.GetProperty("chairs").EnumerateArray().Select(c => Person(GoldArticle.Text(c, "name")!))]);

    private static int? Number(JsonElement round) =>
        round.GetProperty("ordinal").ValueKind == JsonValueKind.Number ? round.GetProperty("ordinal").GetInt32() : null;

    private static string Row(int? number, string? earliest, string? latest, string? city, IEnumerable<string> chairs) =>
        FormattableString.Invariant($"{number} {earliest} {latest} {city} {string.Join('+', chairs)}");

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string? Place(string? name) => SeedReadings.Lexicon.Places.SingleOrDefault(p => p.Ar == name)?.Key;

    private static string Person(string name) => SeedReadings.Lexicon.People.Single(p => p.Forms.Contains(name)).Key;
}
