using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads every topic that the sources speak of, over all rounds: for the list and for the matrix.</summary>
public sealed class TopicIndexQuery(ArchiveContext context)
{
    public TopicIndexView Read()
    {
        var counts = TopicCounts.Read(context);
        var rounds = RoundOrder.InTime(context.Dialogues.AsNoTracking().ToList().Select(RoundLine.Of));
        var lines = context.Topics.AsNoTracking()
            .OrderBy(topic => topic.Order)
            .ToList()
            .Select(topic => (Row: TopicRow.Of(topic.Key, TopicNames.Of(topic), rounds, counts), Group: TopicNames.OfGroup(topic)))
            .Where(topic => topic.Row.Total > 0)
            .OrderByDescending(topic => topic.Row.Total)
            .Select(topic => new TopicIndexLine(topic.Row, topic.Group, RoundSquare.Of(topic.Row, rounds)));
        return new TopicIndexView(rounds, [.. lines]);
    }
}
