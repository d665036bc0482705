using System.Globalization;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Web.Evaluation.Scoring;

/// <summary>Topics by paragraph, documents by kind, status and round, sums by value and currency.</summary>
internal static class ContentComparisons
{
    public static Comparison Topics(AnnotatedArticle article, Reading reading)
    {
        ScoredValue At(string topic, int offset, string words) =>
            new(string.Create(CultureInfo.InvariantCulture, $"line {article.LineOf(offset)} {topic}"), words);

        var expected = article.Expected.Topics.Select(t => At(t.Key, t.Span.Start, t.Span.In(article.Article.Text)));
        var read = reading.Topics.SelectMany(t => t.Evidence.Select(e => At(t.Topic, e.Span.Start, e.Text)));
        return new([.. expected.DistinctBy(t => t.Value)], [.. read.DistinctBy(t => t.Value)]);
    }

    // Two memoranda weigh twice as much as one, whether a reading holds them as one entry or as two.
    public static Comparison Agreements(AnnotatedArticle article, Reading reading)
    {
        var expected = article.Expected.Agreements
            .SelectMany(a => Enumerable.Repeat(Document(a.Kind, a.Status, a.Round, a.Span.In(article.Article.Text)), a.Count));
        var read = reading.Agreements
            .SelectMany(a => Enumerable.Repeat(Document(a.Kind, a.Status, Number(reading, a.Round), a.Evidence[0].Text), a.Count));
        return new([.. expected], [.. read]);
    }

    public static Comparison Amounts(AnnotatedArticle article, Reading reading)
    {
        var expected = article.Expected.Amounts.Select(a => Sum(a.Value, a.Currency, a.Span.In(article.Article.Text)));
        var read = reading.Amounts.Select(a => Sum(a.Value, a.Currency, a.Evidence[0].Text));
        return new([.. expected.DistinctBy(a => a.Value)], [.. read.DistinctBy(a => a.Value)]);
    }

    private static ScoredValue Document(AgreementKind kind, AgreementStatus status, int? round, string words) => new(
        string.Create(CultureInfo.InvariantCulture, $"{SeedWords.Of(kind)}, {SeedWords.Of(status)}, round {round?.ToString(CultureInfo.InvariantCulture) ?? "none"}"),
        words);

    private static ScoredValue Sum(long value, string currency, string words) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{value} {currency}"), words);

    private static int? Number(Reading reading, int? round) => round is { } index ? reading.Rounds[index].Number : null;
}
