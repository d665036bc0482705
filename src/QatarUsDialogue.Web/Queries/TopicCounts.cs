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

    private TopicCounts(IEnumerable<KeyValuePair<(string Topic, string Place), int>> passages)
    {
        _passages = new(passages);
    }

    /// <summary>The counts in the rounds that are listed, and those in no round.</summary>
    public static TopicCounts In(ArchiveContext context) => context.Once.Get(() =>
    {
        string[] places = [TopicTally.Everywhere, TopicTally.Before, TopicTally.Elsewhere, .. ListedRounds.In(context).All.Select(round => round.Key)];
        return new TopicCounts(Read(context.TopicTallies.Where(tally => places.Contains(tally.DialogueKey))));
    });

    /// <summary>The counts in a round too that may not be listed.</summary>
    public static TopicCounts With(ArchiveContext context, RoundLine round)
    {
        var listed = In(context);
        return ListedRounds.In(context).All.Contains(round)
            ? listed
            : new([.. listed._passages, .. Read(context.TopicTallies.Where(tally => tally.DialogueKey == round.Key))]);
    }

    public int In(string topic, string round) => _passages.GetValueOrDefault((topic, round));

    /// <summary>Passages of the sources that speak of the time before the first round.</summary>
    public int Before(string topic) => In(topic, TopicTally.Before);

    public int Total(string topic) => In(topic, TopicTally.Everywhere);

    /// <summary>Passages that the reader could give to no round and that are not from before the rounds.</summary>
    public int Elsewhere(string topic) => In(topic, TopicTally.Elsewhere);

    private static Dictionary<(string Topic, string Place), int> Read(IQueryable<TopicTally> tallies) => tallies
        .Select(tally => new { tally.TopicKey, tally.DialogueKey, tally.Passages })
        .ToDictionary(tally => (tally.TopicKey, tally.DialogueKey), tally => tally.Passages);
}
