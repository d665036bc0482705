using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the page of one document; null where there is none by the key.</summary>
public sealed class DocumentQuery(ArchiveContext context)
{
    private static readonly KeptQuery<string, Agreement> ByKey = new((archive, key) => archive.Agreements.AsNoTracking().Where(row => row.Key == key));

    private static readonly KeptQuery<string, Fact> FactsOf = new((archive, key) => archive.Facts.AsNoTracking()
        .Where(fact => fact.AgreementKey == key && fact.Kind == FactKind.Document)
        .OrderBy(fact => fact.SourceId)
        .ThenBy(fact => fact.Number));

    public DocumentView? Read(string key)
    {
        if (DocumentLines.Of(context, [key]) is not [var document])
        {
            return null;
        }

        var agreement = ByKey.Ask(context, key).Single();
        var tellings = Tellings(agreement);
        return new DocumentView(
            document,
            ListedRounds.Of(context, document.RoundKey is { } round ? [round] : []) is [var found] ? found : null,
            TopicsOf(document),
            tellings,
            RelatedDocumentsReader.For(context, [document], int.MaxValue).Of(document).First,
            Differences(tellings));
    }

    private List<DocumentWords> Tellings(Agreement agreement)
    {
        var facts = FactsOf.Ask(context, agreement.Key).ToList();
        var quoter = PassageQuoter.For(context, facts);
        var sources = SourceLines.Of(context, [.. agreement.Tellings.Select(telling => telling.SourceId).Distinct(StringComparer.Ordinal)]).ToDictionary(source => source.Id, StringComparer.Ordinal);
        return
        [
            .. agreement.Tellings
                .OrderByDescending(telling => telling.IsTaken)
                .ThenBy(telling => telling.Order)
                .Select(telling => new DocumentWords(
                    sources[telling.SourceId],
                    telling.Subject,
                    telling.Status,
                    telling.Earliest is { } first ? new DateRange(first, telling.Latest ?? first) : null,
                    telling.Amount,
                    telling.Currency,
                    telling.IsTaken,
                    telling.IsReport,
                    [
                        .. facts.Where(fact => fact.SourceId == telling.SourceId)
                            .GroupBy(fact => fact.PassageStart)
                            .Select(passage => quoter.Quote(passage)),
                    ])),
        ];
    }

    private List<TopicLine> TopicsOf(DocumentLine document) =>
    [
        .. KnownTopics.In(context).All
            .Where(topic => document.Topics.Contains(topic.Key))
            .Select(topic => new TopicLine(topic.Key, TopicNames.Of(topic), 0)),
    ];

    // What a source leaves out contradicts nobody, nor does a month the day that lies in it.
    private static List<DocumentDifference> Differences(List<DocumentWords> tellings)
    {
        var dates = tellings.Select(telling => telling.Date).OfType<DateRange>().ToList();
        var differences = new List<DocumentDifference>();
        Add(DocumentDifference.Status, tellings.Select(telling => telling.Status).Distinct().Count() > 1);
        Add(DocumentDifference.Date, dates.Any(one => dates.Any(other => !one.Contains(other) && !other.Contains(one))));
        Add(DocumentDifference.Amount, tellings.Where(telling => telling.Amount is not null).Select(telling => (telling.Amount, telling.Currency)).Distinct().Count() > 1);
        return differences;

        void Add(DocumentDifference difference, bool isThere)
        {
            if (isThere)
            {
                differences.Add(difference);
            }
        }
    }
}
