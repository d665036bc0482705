using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the page of one topic; null where the lexicon has none by the key.</summary>
public sealed class TopicQuery(ArchiveContext context)
{
    private const int MostCompanions = 6;

    public TopicView? Read(string key)
    {
        var topics = context.Topics.AsNoTracking().ToList();
        if (topics.Find(topic => topic.Key == key) is not { } topic)
        {
            return null;
        }

        var rounds = RoundOrder.InTime(context.Dialogues.AsNoTracking().ToList().Select(RoundLine.Of));
        var row = TopicRow.Of(topic.Key, TopicNames.Of(topic), rounds, TopicCounts.Read(context));
        var facts = context.Facts.AsNoTracking()
            .Where(fact => fact.Kind == FactKind.Topic && fact.TopicKey == key)
            .OrderBy(fact => fact.SourceId)
            .ThenBy(fact => fact.Number)
            .ToList();
        var passages = PassagesInTime.Of(context, facts, rounds);
        var squares = RoundSquare.Of(row, rounds);
        return new TopicView(
            row,
            TopicNames.OfGroup(topic),
            squares,
            passages,
            TopicChange.Of(passages.Rounds, squares),
            Forms(facts),
            Companions(key, topics));
    }

    private static List<string> Forms(IEnumerable<Fact> facts) =>
    [
        .. facts
            .GroupBy(fact => fact.Text, StringComparer.Ordinal)
            .OrderByDescending(form => form.Count())
            .Select(form => form.Key),
    ];

    private List<TopicLine> Companions(string key, List<Topic> topics)
    {
        var names = topics.ToDictionary(topic => topic.Key, TopicNames.Of, StringComparer.Ordinal);
        return
        [
            .. context.Facts
                .Where(fact => fact.Kind == FactKind.Topic && fact.TopicKey == key)
                .Join(
                    context.Facts.Where(other => other.Kind == FactKind.Topic && other.TopicKey != key && other.TopicKey != null),
                    fact => new { fact.SourceId, fact.PassageStart },
                    other => new { other.SourceId, other.PassageStart },
                    (fact, other) => new { other.TopicKey, other.SourceId, other.PassageStart })
                .Distinct()
                .GroupBy(other => other.TopicKey!)
                .Select(group => new { group.Key, Count = group.Count() })
                .ToList()
                .Where(row => names.ContainsKey(row.Key))
                .OrderByDescending(row => row.Count)
                .ThenBy(row => row.Key, StringComparer.Ordinal)
                .Take(MostCompanions)
                .Select(row => new TopicLine(row.Key, names[row.Key], row.Count)),
        ];
    }
}
