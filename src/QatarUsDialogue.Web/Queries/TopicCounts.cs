using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>
/// How many passages speak of a topic, by round. A passage is one sentence of one source: two words for the same
/// topic in one sentence count once.
/// </summary>
public sealed class TopicCounts
{
    private readonly Dictionary<(string Topic, string? Round), int> _inRounds = [];
    private readonly Dictionary<string, int> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _total = new(StringComparer.Ordinal);

    private TopicCounts()
    {
    }

    public static TopicCounts Read(ArchiveContext context)
    {
        var passages = context.Facts
            .Where(fact => fact.Kind == FactKind.Topic && fact.TopicKey != null)
            .Join(
                context.Sources,
                fact => fact.SourceId,
                source => source.Id,
                (fact, source) => new
                {
                    fact.TopicKey,
                    fact.DialogueKey,
                    source.Scope,
                    fact.SourceId,
                    fact.PassageStart,
                })
            .Distinct()
            .GroupBy(passage => new { passage.TopicKey, passage.DialogueKey, passage.Scope })
            .Select(group => new { group.Key.TopicKey, group.Key.DialogueKey, group.Key.Scope, Count = group.Count() });
        var counts = new TopicCounts();
        foreach (var row in passages)
        {
            counts.Add(row.TopicKey!, row.DialogueKey, row.Scope, row.Count);
        }

        return counts;
    }

    public int In(string topic, string round) => _inRounds.GetValueOrDefault((topic, round));

    /// <summary>Passages of the sources that speak of the time before the first round.</summary>
    public int Before(string topic) => _before.GetValueOrDefault(topic);

    public int Total(string topic) => _total.GetValueOrDefault(topic);

    /// <summary>Passages that the reader could give to no round and that are not from before the rounds.</summary>
    public int Elsewhere(string topic) => _inRounds.GetValueOrDefault((topic, null));

    private void Add(string topic, string? round, ArticleScope scope, int count)
    {
        _total[topic] = Total(topic) + count;
        if (round is null && scope == ArticleScope.Precursor)
        {
            _before[topic] = Before(topic) + count;
            return;
        }

        _inRounds[(topic, round)] = _inRounds.GetValueOrDefault((topic, round)) + count;
    }
}
