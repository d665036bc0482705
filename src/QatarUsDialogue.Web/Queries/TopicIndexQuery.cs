using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads every topic that the sources speak of, over all rounds: for the list and for the matrix.</summary>
public sealed class TopicIndexQuery(ArchiveContext context)
{
    /// <param name="from">A round of the part that is wanted, where the rounds are shown in parts.</param>
    public TopicIndexView Read(string? from = null)
    {
        var listed = ListedRounds.In(context);
        var rounds = listed.PartWith(from);
        var counts = TopicCounts.In(context);
        var lines = KnownTopics.In(context).All
            .Select(topic => (Row: TopicRow.Of(topic.Key, TopicNames.Of(topic), rounds, counts), Group: TopicNames.OfGroup(topic)))
            .Where(topic => topic.Row.Total > 0)
            .OrderByDescending(topic => topic.Row.Total)
            .Select(topic => new TopicIndexLine(topic.Row, topic.Group, RoundSquare.Of(topic.Row, rounds)));
        return new TopicIndexView(rounds, listed.Parts, [.. lines]);
    }
}
