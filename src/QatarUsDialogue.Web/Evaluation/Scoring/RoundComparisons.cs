using System.Globalization;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Web.Evaluation.Scoring;

/// <summary>Rounds by their numbers, and what is said of those that were read at all.</summary>
internal static class RoundComparisons
{
    private const string Unnumbered = "unnumbered";

    public static Comparison Numbers(AnnotatedArticle article, Reading reading) => new(
        [.. article.Expected.Rounds.Select(r => new ScoredValue(Name(r.Number))).Distinct()],
        [.. reading.Rounds.Select(r => Name(r.Number)).Distinct().Select(name => new ScoredValue(name, Words(reading, name)))]);

    public static Comparison Dates(AnnotatedArticle article, Reading reading) =>
        OfMatched(article, reading, e => One(Days(e.Days)), r => One(Days(r.Date)));

    public static Comparison Cities(AnnotatedArticle article, Reading reading) =>
        OfMatched(article, reading, e => One(e.City), r => One(r.City));

    public static Comparison Status(AnnotatedArticle article, Reading reading) =>
        OfMatched(article, reading, e => [SeedWords.Of(e.Status)], r => [SeedWords.Of(r.Status)]);

    public static Comparison Chairs(AnnotatedArticle article, Reading reading) =>
        OfMatched(article, reading, e => e.Chairs, r => r.Chairs);

    // A round that was not read is one fault, not four: its other fields are left out.
    private static Comparison OfMatched(
        AnnotatedArticle article, Reading reading,
        Func<ExpectedRound, IEnumerable<string>> expectedValues, Func<RoundReading, IEnumerable<string>> readValues)
    {
        var matched = article.Expected.Rounds
            .Select(e => (Expected: e, Read: reading.Rounds.FirstOrDefault(r => r.Number == e.Number)))
            .Where(pair => pair.Read is not null)
            .ToList();
        return new(
            [.. matched.SelectMany(pair => expectedValues(pair.Expected).Select(v => Of(pair.Expected.Number, v)))],
            [.. matched.SelectMany(pair => readValues(pair.Read!).Select(v => Of(pair.Expected.Number, v)))]);
    }

    private static string[] One(string? value) => value is null ? [] : [value];

    private static ScoredValue Of(int? number, string value) => new($"{Name(number)}: {value}");

    private static string Name(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Unnumbered;

    private static string Words(Reading reading, string name) =>
        reading.Rounds.First(r => string.Equals(Name(r.Number), name, StringComparison.Ordinal)).Evidence[0].Text;

    private static string? Days(DateRange? days) => days is { } d
        ? string.Create(CultureInfo.InvariantCulture, $"{d.Earliest:yyyy-MM-dd}/{d.Latest:yyyy-MM-dd}")
        : null;
}
