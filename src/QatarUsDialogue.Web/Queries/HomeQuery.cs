using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the home page; null where the topic asked for is not in the lexicon.</summary>
public sealed class HomeQuery(ArchiveContext context)
{
    /// <param name="from">A round of the part that is wanted, where the rounds are shown in parts.</param>
    public HomeView? Read(string? topicKey, string? from = null)
    {
        var topics = KnownTopics.In(context);
        if (topicKey is not null && topics.Find(topicKey) is null)
        {
            return null;
        }

        var listed = ListedRounds.In(context);
        var rounds = listed.PartWith(from);
        if (from is not null && rounds.All(round => round.Key != from))
        {
            return null;
        }

        var keys = rounds.Select(round => round.Key).ToList();
        var counts = TopicCounts.In(context);
        var answers = topicKey is null ? null : TopicAnswers.Read(context, topicKey, keys);
        var reader = new RoundCards(context, counts);
        var cards = reader.Read(rounds, _ => true, ShownDocument.MostInTheList, answers);
        var tally = KnownTally.In(context);
        var choices = TopicChoices(topics.All, counts, topicKey);
        return new HomeView(
            new HomeFigures(
                tally.Rounds, tally.RoundsWithoutSource, tally.Sources, tally.Documents, topics.All.Count(topic => counts.Total(topic.Key) > 0)),
            cards,
            listed.Parts,
            tally.Rounds - listed.All.Count,
            listed.All.Where(round => round is { IsDocumented: true, Status: RoundStatus.Held, Date: not null }).MaxBy(round => round.Date!.Value.Latest),
            rounds.Count > 0 && rounds[0] != listed.All[0]
                ? Precursors.None
                : PrecursorsReader.Read(context) with { Answer = answers?.GetValueOrDefault(TopicAnswers.Before, new TopicAnswer(0, null)) },
            choices,
            choices.SelectMany(group => group.Topics).FirstOrDefault(choice => choice.IsChosen),
            [.. topics.All.Select(topic => TopicRow.Of(topic.Key, TopicNames.Of(topic), cards.Select(card => card.Round), counts))]);
    }

    private static List<TopicChoiceGroup> TopicChoices(IEnumerable<Topic> topics, TopicCounts counts, string? chosen) =>
    [
        .. topics
            .Where(topic => counts.Total(topic.Key) > 0 || topic.Key == chosen)
            .GroupBy(TopicNames.OfGroup)
            .Select(group => new TopicChoiceGroup(
                group.Key,
                [.. group.Select(topic => new TopicChoice(topic.Key, TopicNames.Of(topic), counts.Total(topic.Key), topic.Key == chosen))])),
    ];
}
