using System.Globalization;
using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Evaluation.Scoring;

/// <summary>Every fact is expected to have its words, and the words to stand exactly where the reading says.</summary>
internal static class ProvenanceComparison
{
    public static Comparison Compare(AnnotatedArticle article, Reading reading)
    {
        var text = article.Article.Text;
        var facts = Facts(reading)
            .Select((fact, index) => (Value: new ScoredValue(string.Create(CultureInfo.InvariantCulture, $"{fact.Name} {index + 1}")), fact.Evidence))
            .ToList();
        return new(
            [.. facts.Select(fact => fact.Value)],
            [.. facts.Where(fact => fact.Evidence.Count > 0 && fact.Evidence.All(e => Stands(e, text))).Select(fact => fact.Value)]);
    }

    private static IEnumerable<(string Name, IReadOnlyList<Evidence> Evidence)> Facts(Reading reading) =>
    [
        .. reading.Title is { } title ? [("title", title.Evidence)] : NoFacts,
        .. reading.Published is { } published ? [("publication", published.Evidence)] : NoFacts,
        .. reading.Outlet is { } outlet ? [("outlet", outlet.Evidence)] : NoFacts,
        .. reading.Rounds.Select(r => ("round", r.Evidence)),
        .. reading.Rounds.Where(r => r.Date is not null).Select(r => ("round date", r.DateEvidence)),
        .. reading.Rounds.Where(r => r.City is not null).Select(r => ("round city", r.CityEvidence)),
        .. reading.Rounds.Where(r => r.Chairs.Count > 0).Select(r => ("chairs", r.ChairEvidence)),
        .. reading.People.Select(p => ("person", p.Evidence)),
        .. reading.Topics.Select(t => ("topic", t.Evidence)),
        .. reading.Agreements.Select(a => ("agreement", a.Evidence)),
        .. reading.Amounts.Select(a => ("amount", a.Evidence)),
        .. reading.Dates.Select(d => ("date", (IReadOnlyList<Evidence>)[d.Evidence])),
    ];

    private static (string, IReadOnlyList<Evidence>)[] NoFacts => [];

    private static bool Stands(Evidence evidence, string text) =>
        evidence.Span.Start >= 0
        && evidence.Span.Length > 0
        && evidence.Span.End <= text.Length
        && string.Equals(evidence.Span.In(text), evidence.Text, StringComparison.Ordinal);
}
