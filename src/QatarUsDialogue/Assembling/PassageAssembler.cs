using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction.Amounts;
using QatarUsDialogue.Extraction.Dates;
using QatarUsDialogue.Extraction.Topics;
using QatarUsDialogue.Readings;

namespace QatarUsDialogue.Assembling;

/// <summary>What an article's paragraphs speak of: topics, sums and days.</summary>
internal static class PassageAssembler
{
    public static IReadOnlyList<TopicReading> Topics(ReadArticle article) =>
    [
        .. article.InBody<TopicMention>()
            .GroupBy(t => (t.Mention.Topic, t.Mention.Sentence.Line.Number, t.Round))
            .Select(g => new TopicReading(g.Key.Topic, g.Key.Round, [.. g.Select(t => article.EvidenceOf(t.Mention)).DistinctBy(e => e.Span)])),
    ];

    public static IReadOnlyList<AmountReading> Amounts(ReadArticle article) =>
    [
        .. article.InBody<AmountMention>()
            .Select(a => new AmountReading(a.Mention.Value, a.Mention.Currency, a.Mention.Period, a.Round, [article.EvidenceOf(a.Mention)])),
    ];

    public static IReadOnlyList<DateReading> Dates(ReadArticle article) =>
    [
        .. article.InBody<DateMention>().Select(d => Date(article, d.Mention, d.Round)),
    ];

    private static DateReading Date(ReadArticle article, DateMention mention, int? round)
    {
        var resolved = article.Dates.Resolve(mention);
        return new DateReading(resolved.Range, resolved.Basis, resolved.Inference, round, article.EvidenceOf(mention));
    }
}
