using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the ledger of documents, a page at a time.</summary>
public sealed class LedgerQuery(ArchiveContext context)
{
    public const int OnAPage = 60;

    /// <param name="after">The document after which the page begins; the first page where there is none of that key.</param>
    public LedgerView Read(LedgerFilter filter, string? after)
    {
        var listed = ListedRounds.In(context).All;
        var rounds = RoundOrder.InTime(context.Dialogues.AsNoTracking().ToList().Select(RoundLine.Of));
        var all = DocumentLines.Read(context);
        var every = Lines(all, rounds);
        var lines = every.Where(filter.Takes).OrderBy(line => PartOf(line.Document)).ToList();
        var shown = lines.Skip(lines.FindIndex(line => line.Document.Key == after) + 1).Take(OnAPage).ToList();
        var counted = all.Where(document => document.IsCounted).ToList();
        var inRounds = counted.Where(document => document.RoundKey is not null).ToList();
        return new LedgerView(
            filter,
            [.. all.Select(document => document.Kind).Distinct().Order()],
            [.. all.Select(document => document.Status).Distinct().Order()],
            [.. listed.Where(round => all.Any(document => document.RoundKey == round.Key))],
            [.. every.SelectMany(line => line.Years).Distinct().OrderDescending()],
            [.. StatusesOfYears(every)],
            TopicsOf(all),
            counted.Sum(document => document.Counted),
            (inRounds.Sum(document => document.Counted), inRounds.DistinctBy(document => document.RoundKey).Count()),
            [.. shown.Where(line => line.Document.IsCounted)],
            [.. shown.Where(line => line.Document.Standing == AgreementStanding.Deal)],
            [.. shown.Where(line => line.Document.Standing == AgreementStanding.Multilateral)],
            shown.Count > 0 && shown[^1] != lines[^1] ? shown[^1].Document.Key : null);
    }

    // The documents of the two sides, then deals, then what more than two have signed.
    private static int PartOf(DocumentLine document) => document.IsCounted ? 0 : document.Standing == AgreementStanding.Deal ? 1 : 2;

    private static IEnumerable<(int Year, IReadOnlyList<AgreementStatus> Statuses)> StatusesOfYears(IReadOnlyList<LedgerLine> lines) => lines
        .SelectMany(line => line.Years.Select(year => (Year: year, line.Document.Status)))
        .GroupBy(pair => pair.Year, pair => pair.Status)
        .OrderByDescending(year => year.Key)
        .Select(year => (year.Key, (IReadOnlyList<AgreementStatus>)[.. year.Distinct().Order()]));

    private List<TopicLine> TopicsOf(IReadOnlyList<DocumentLine> all)
    {
        var counts = all.SelectMany(document => document.Topics).CountBy(topic => topic).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. KnownTopics.In(context).All
                .Where(topic => counts.ContainsKey(topic.Key))
                .Select(topic => new TopicLine(topic.Key, TopicNames.Of(topic), counts[topic.Key])),
        ];
    }

    // Newest round first; what belongs to no round stands at the end.
    private List<LedgerLine> Lines(IReadOnlyList<DocumentLine> all, IReadOnlyList<RoundLine> rounds)
    {
        var documents = all.ToDictionary(document => document.Key, StringComparer.Ordinal);
        var order = rounds.Select((round, index) => (round, index))
            .ToDictionary(pair => pair.round.Key, pair => pair.index, StringComparer.Ordinal);
        var outlets = Outlets.Read(context, all.Select(document => document.Place.SourceId));
        RoundLine? RoundOf(DocumentLine document) =>
            document.RoundKey is { } key && order.TryGetValue(key, out var index) ? rounds[index] : null;
        return
        [
            .. all
                .OrderByDescending(document => document.RoundKey is { } key ? order.GetValueOrDefault(key, -1) : -1)
                .Select(document => new LedgerLine(
                    document,
                    RoundOf(document),
                    outlets.GetValueOrDefault(document.Place.SourceId),
                    [
                        .. document.Related
                            .Where(documents.ContainsKey)
                            .Select(key => new RelatedDocument(key, documents[key].Subject, RoundOf(documents[key]))),
                    ])),
        ];
    }
}
