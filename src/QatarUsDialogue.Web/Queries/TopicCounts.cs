using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>
/// How many passages speak of a topic, by round. A passage is one sentence of one source: two words for the same
/// topic in one sentence count once.
/// </summary>
public sealed class TopicCounts
{
    private readonly Dictionary<(string Topic, string Place), int> _passages;

    private TopicCounts(Dictionary<(string Topic, string Place), int> passages)
    {
        _passages = passages;
    }

    /// <summary>The counts in these rounds, and those in no round.</summary>
    public static TopicCounts Read(ArchiveContext context, IEnumerable<string> rounds)
    {
        string[] places = [TopicTally.Everywhere, TopicTally.Before, TopicTally.Elsewhere, .. rounds];
        return Of(context.TopicTallies.Where(tally => places.Contains(tally.DialogueKey)));
    }

    /// <summary>The counts of one topic in these rounds.</summary>
    public static TopicCounts Read(ArchiveContext context, IEnumerable<string> rounds, string topic)
    {
        string[] places = [TopicTally.Everywhere, TopicTally.Before, TopicTally.Elsewhere, .. rounds];
        return Of(context.TopicTallies.Where(tally => tally.TopicKey == topic && places.Contains(tally.DialogueKey)));
    }

    public int In(string topic, string round) => _passages.GetValueOrDefault((topic, round));

    /// <summary>Passages of the sources that speak of the time before the first round.</summary>
    public int Before(string topic) => In(topic, TopicTally.Before);

    public int Total(string topic) => In(topic, TopicTally.Everywhere);

    /// <summary>Passages that the reader could give to no round and that are not from before the rounds.</summary>
    public int Elsewhere(string topic) => In(topic, TopicTally.Elsewhere);

    private static TopicCounts Of(IQueryable<TopicTally> tallies) => new(tallies
        .Select(tally => new { tally.TopicKey, tally.DialogueKey, tally.Passages })
        .ToDictionary(tally => (tally.TopicKey, tally.DialogueKey), tally => tally.Passages));
}
