using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the page of one round; null where there is none.</summary>
public sealed class RoundQuery(ArchiveContext context)
{
    private const int QuotationLength = 320;

    public RoundView? Read(string key)
    {
        if (context.Dialogues.AsNoTracking().FirstOrDefault(dialogue => dialogue.Key == key) is not { } dialogue)
        {
            return null;
        }

        var topics = context.Topics.AsNoTracking().OrderBy(topic => topic.Order).ToList();
        var counts = TopicCounts.Read(context);
        var reader = new RoundCards(context, topics, counts);
        var cards = reader.Read(null);
        var index = cards.ToList().FindIndex(card => card.Round.Key == key);
        var card = cards[index];
        var rounds = cards.Select(other => other.Round).ToList();
        var facts = context.Facts.AsNoTracking()
            .Where(fact => fact.DialogueKey == key)
            .OrderBy(fact => fact.SourceId)
            .ThenBy(fact => fact.Number)
            .ToList();
        var claims = ClaimLines.Read(context, key);
        var places = FactPlaces.Read(context, new[] { dialogue.DateFactId, dialogue.CityFactId }.OfType<string>());
        return new RoundView(
            card,
            rounds,
            index > 0 ? rounds[index - 1] : null,
            index + 1 < rounds.Count ? rounds[index + 1] : null,
            dialogue.DateFactId is { } dateFact ? places.GetValueOrDefault(dateFact) : null,
            DateInference(dialogue),
            dialogue.CityFactId is { } cityFact ? places.GetValueOrDefault(cityFact) : null,
            RoundSources(key, facts),
            new RoundDocuments(context, rounds).Of(card.Documents, reader.Documents),
            RoundTopics(card, topics, rounds, counts, facts),
            card.Round.IsDocumented ? Silence.Of(card) : [],
            ClaimLines.Differences(claims),
            claims,
            RecordsOf(card.Round, facts, reader.Records));
    }

    private DateInference? DateInference(Dialogue dialogue) => dialogue.DateBasis is null or Basis.Stated
        ? null
        : context.Facts.AsNoTracking().FirstOrDefault(fact => fact.Id == dialogue.DateFactId)?.Inference;

    private List<RoundSource> RoundSources(string key, List<Fact> facts) =>
    [
        .. SourceLines.Read(context)
            .Select(source => new RoundSource(
                source,
                facts.Count(fact => fact.SourceId == source.Id),
                source.IsPreview && source.RoundKey == key))
            .Where(source => source.Facts > 0 || source.Source.RoundKey == key)
            .OrderByDescending(source => source.Source.RoundKey == key)
            .ThenBy(source => source.Source.Id, StringComparer.Ordinal),
    ];

    private List<RoundTopic> RoundTopics(
        RoundCard card,
        List<Topic> topics,
        List<RoundLine> rounds,
        TopicCounts counts,
        List<Fact> facts)
    {
        var byTopic = facts
            .Where(fact => fact is { Kind: FactKind.Topic, TopicKey: not null })
            .ToLookup(fact => fact.TopicKey!, StringComparer.Ordinal);
        var quoter = PassageQuoter.For(context, facts);
        return
        [
            .. card.Topics.Select(topic => new RoundTopic(
                topic,
                RoundSquare.Of(TopicRow.Of(topic.Key, topic.Name, rounds, counts), rounds, card.Round.Key),
                byTopic[topic.Key]
                    .GroupBy(fact => (fact.SourceId, fact.PassageStart))
                    .Select(passage => quoter.Quote(passage, QuotationLength))
                    .FirstOrDefault())),
        ];
    }

    // The record of the round itself, and those of articles that join their article to it.
    private static List<RecordBlock> RecordsOf(RoundLine round, List<Fact> facts, IEnumerable<EditorRecord> records)
    {
        var sources = facts.Select(fact => fact.SourceId).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. records
                .Where(record =>
                    (record.Kind == RecordKind.Round && round.Number is not null && record.Round == round.Number)
                    || (record.Kind == RecordKind.Article && record.SourceId is { } id && sources.Contains(id)
                        && record.Round is not null && record.Round == round.Number))
                .OrderByDescending(record => record.Kind == RecordKind.Round)
                .ThenBy(record => record.Key, StringComparer.Ordinal)
                .Select(RecordBlock.Of),
        ];
    }
}
