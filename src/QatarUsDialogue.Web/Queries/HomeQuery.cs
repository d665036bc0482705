using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the home page; null where the topic asked for is not in the lexicon.</summary>
public sealed class HomeQuery(ArchiveContext context)
{
    public HomeView? Read(string? topicKey)
    {
        var topics = context.Topics.AsNoTracking().OrderBy(topic => topic.Order).ToList();
        if (topicKey is not null && topics.All(topic => topic.Key != topicKey))
        {
            return null;
        }

        var counts = TopicCounts.Read(context);
        var answers = topicKey is null ? null : TopicAnswers.Read(context, topicKey);
        var reader = new RoundCards(context, topics, counts);
        var cards = reader.Read(answers);
        var choices = TopicChoices(topics, counts, topicKey);
        return new HomeView(
            Figures(cards, reader.Documents, topics.Count(topic => counts.Total(topic.Key) > 0)),
            cards,
            PrecursorsReader.Read(
                context,
                reader.Documents,
                reader.Records,
                cards.Select(card => card.Round.Date?.Earliest).FirstOrDefault(date => date is not null),
                answers?.GetValueOrDefault(TopicAnswers.Before, new TopicAnswer(0, null))),
            choices,
            choices.SelectMany(group => group.Topics).FirstOrDefault(choice => choice.IsChosen),
            [.. topics.Select(topic => TopicRow.Of(topic.Key, TopicNames.Of(topic), cards.Select(card => card.Round), counts))]);
    }

    private HomeFigures Figures(IReadOnlyList<RoundCard> cards, IEnumerable<DocumentLine> documents, int topics) => new(
        cards.Count,
        cards.Count(card => !card.Round.IsDocumented),
        context.Sources.Count(source => source.Scope != ArticleScope.None),
        documents.Where(document => document.IsCounted).Sum(document => document.Counted),
        topics);

    private static List<TopicChoiceGroup> TopicChoices(List<Topic> topics, TopicCounts counts, string? chosen) =>
    [
        .. topics
            .Where(topic => counts.Total(topic.Key) > 0 || topic.Key == chosen)
            .GroupBy(TopicNames.OfGroup)
            .Select(group => new TopicChoiceGroup(
                group.Key,
                [.. group.Select(topic => new TopicChoice(topic.Key, TopicNames.Of(topic), counts.Total(topic.Key), topic.Key == chosen))])),
    ];
}
