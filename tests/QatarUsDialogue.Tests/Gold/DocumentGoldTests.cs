using System.Text.Json;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Readings;

namespace QatarUsDialogue.Tests.Gold;

public class DocumentGoldTests
{
    public static TheoryData<string> Seeds => [.. GoldArticle.All.Keys];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryDocumentHasItsKindStatusCountAndRoundAndThereIsNoOther(string id)
    {
        var gold = GoldArticle.All[id];
        var expected = Documents(gold).Select(Told).Order(StringComparer.Ordinal);
        var read = gold.Reading.Agreements.Select(a => Row(a.Kind, a.Status, a.Count, Round(gold, a))).Order(StringComparer.Ordinal);
        Assert.Equal(expected, read);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryDocumentStandsWhereTheGoldHasIt(string id)
    {
        var gold = GoldArticle.All[id];
        foreach (var document in Documents(gold))
        {
            var spans = document.GetProperty("evidence").EnumerateArray().Select(GoldArticle.Span).ToList();
            Assert.Contains(gold.Reading.Agreements, a => a.Kind == Kind(document) && a.Evidence.Any(e => spans.Any(s => s.Overlaps(e.Span))));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void TheSumsAreThoseOfTheGoldAndNoOther(string id)
    {
        var gold = GoldArticle.All[id];
        var expected = gold.Of("commitments").Select(c => (c.GetProperty("amount").GetInt64(), Period(c)))
            .Concat(Deals(gold).Select(d => (d, (string?)null)))
            .Order();
        Assert.Equal(expected, gold.Reading.Amounts.Select(a => (a.Value, a.Period)).Order());
        Assert.All(gold.Reading.Amounts, a => Assert.Equal("USD", a.Currency));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void DocumentsOfOthersAreNotOurs(string id)
    {
        var gold = GoldArticle.All[id];
        var read = gold.Reading.Agreements.SelectMany(a => a.Evidence).ToList();
        foreach (var other in gold.Of("not_bilateral").Concat(gold.Of("discussed_only")))
        {
            Assert.DoesNotContain(read, e => e.Span.Overlaps(GoldArticle.Span(other)));
        }
    }

    // Joint statements, programmes, working groups, facilities and executive orders are marked in the gold and are no
    // documents of the ledger.
    private static IEnumerable<JsonElement> Documents(GoldArticle gold) => gold.Of("agreements").Where(a => Kind(a) is not null);

    private static AgreementKind? Kind(JsonElement document) => GoldArticle.Text(document, "type")!.Split(" (")[0] switch
    {
        "agreement" => AgreementKind.Agreement,
        "MoU" or "memorandum of cooperation" => AgreementKind.MemorandumOfUnderstanding,
        "joint declaration" => AgreementKind.Declaration,
        "statement of intent" => AgreementKind.StatementOfIntent,
        "procurement deal" or "procurement agreement" => AgreementKind.Deal,
        _ => null,
    };

    // Who takes part in a memorandum is a party to it.
    private static AgreementStatus Status(JsonElement document) => GoldArticle.Text(document, "status")!.Split(" (")[0] switch
    {
        "signed" or "participated in" => AgreementStatus.Signed,
        "amended" => AgreementStatus.Amended,
        "announced" => AgreementStatus.Announced,
        "committed to sign" => AgreementStatus.Pledged,
        "welcomed" => AgreementStatus.Welcomed,
        var other => throw new InvalidDataException(other),
    };

    private static string Told(JsonElement document) => Row(
        Kind(document)!.Value,
        Status(document),
        document.TryGetProperty("count", out var count) ? count.GetInt32() : 1,
        document.GetProperty("round").ToString());

    private static string Row(AgreementKind kind, AgreementStatus status, int count, string round) =>
        FormattableString.Invariant($"{kind} {status} {count} {round}");

    // The gold writes a round without a number as words and no round as nothing.
    private static string Round(GoldArticle gold, AgreementReading agreement) =>
        agreement.Round is not { } index ? ""
        : gold.Reading.Rounds[index].Number is { } number ? FormattableString.Invariant($"{number}")
        : "unnumbered (inferred 1)";

    private static string? Period(JsonElement commitment) =>
        GoldArticle.Text(commitment, "duration") is { } d && d.StartsWith('P') ? d : null;

    private static IEnumerable<long> Deals(GoldArticle gold) => gold.Of("agreements")
        .Where(a => a.TryGetProperty("amount", out var amount) && amount.ValueKind == JsonValueKind.Object)
        .Select(a => a.GetProperty("amount").GetProperty("value").GetInt64());
}
