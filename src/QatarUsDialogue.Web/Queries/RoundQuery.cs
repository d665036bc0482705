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

    private const int MostSources = 20;

    public RoundView? Read(string key)
    {
        if (context.Dialogues.AsNoTracking().FirstOrDefault(dialogue => dialogue.Key == key) is not { } dialogue)
        {
            return null;
        }

        var listed = ListedRounds.In(context);
        var rounds = listed.PartWith(key);
        var isListed = rounds.Any(round => round.Key == key);
        var (previous, next) = listed.Beside(key);
        var counts = TopicCounts.With(context, RoundLine.Of(dialogue));
        var card = new RoundCards(context, counts).Read(isListed ? rounds : [RoundLine.Of(dialogue)], round => round.Key == key, null)[0];
        var claims = ClaimLines.Read(context, key);
        var places = FactPlaces.Read(context, new[] { dialogue.DateFactId, dialogue.CityFactId }.OfType<string>());
        return new RoundView(
            card,
            rounds,
            previous,
            next,
            dialogue.DateFactId is { } dateFact ? places.GetValueOrDefault(dateFact) : null,
            DateInference(dialogue),
            dialogue.CityFactId is { } cityFact ? places.GetValueOrDefault(cityFact) : null,
            RoundSources(key),
            new RoundDocuments(context).Of(card.Documents),
            RoundTopics(card, rounds, counts),
            card.Round.IsDocumented ? Silence.Of(card) : [],
            ClaimLines.Differences(claims),
            claims,
            RecordsOf(card.Round));
    }

    private DateInference? DateInference(Dialogue dialogue) => dialogue.DateBasis is null or Basis.Stated
        ? null
        : context.Facts.AsNoTracking().FirstOrDefault(fact => fact.Id == dialogue.DateFactId)?.Inference;

    // Those that are about it, then others that speak of it.
    private List<RoundSource> RoundSources(string key)
    {
        var about = context.Sources.Where(source => source.DialogueKey == key).OrderBy(source => source.Id).Select(source => source.Id).Take(MostSources).ToList();
        var others = about.Count == MostSources ? [] : context.Facts
            .Where(fact => fact.DialogueKey == key && !about.Contains(fact.SourceId))
            .GroupBy(fact => fact.SourceId)
            .OrderBy(group => group.Key)
            .Select(group => group.Key)
            .Take(MostSources - about.Count)
            .ToList();
        List<string> shown = [.. about, .. others];
        var facts = context.Facts
            .Where(fact => fact.DialogueKey == key && shown.Contains(fact.SourceId))
            .GroupBy(fact => fact.SourceId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionary(row => row.Key, row => row.Count, StringComparer.Ordinal);
        return
        [
            .. SourceLines.Read(context, sources => sources.Where(source => shown.Contains(source.Id)))
                .Select(source => new RoundSource(source, facts.GetValueOrDefault(source.Id), source.IsPreview && source.RoundKey == key))
                .OrderByDescending(source => source.Source.RoundKey == key)
                .ThenBy(source => source.Source.Id, StringComparer.Ordinal),
        ];
    }

    private List<RoundTopic> RoundTopics(RoundCard card, IReadOnlyList<RoundLine> rounds, TopicCounts counts)
    {
        var key = card.Round.Key;
        var facts = TopicPassages.Read(context, words => words.Where(word => word.DialogueKey == key && word.Passage == 0));
        var byTopic = facts.ToLookup(fact => fact.Fact.TopicKey!, fact => fact.Fact, StringComparer.Ordinal);
        var quoter = PassageQuoter.For(context, facts.Select(fact => fact.Fact));
        return
        [
            .. card.Topics.Select(topic => new RoundTopic(
                topic,
                RoundSquare.Of(TopicRow.Of(topic.Key, topic.Name, rounds, counts), rounds, key),
                byTopic[topic.Key].Any() ? quoter.Quote(byTopic[topic.Key], QuotationLength) : null)),
        ];
    }

    // The record of the round itself, and those of articles that join their article to it.
    private List<RecordBlock> RecordsOf(RoundLine round) =>
    [
        .. KnownRecords.In(context).All
            .Where(record => round.Number is not null && record.Round == round.Number)
            .Where(record => record.Kind == RecordKind.Round || (record is { Kind: RecordKind.Article, SourceId: { } id } && Speaks(id, round.Key)))
            .OrderByDescending(record => record.Kind == RecordKind.Round)
            .ThenBy(record => record.Key, StringComparer.Ordinal)
            .Select(RecordBlock.Of),
    ];

    private bool Speaks(string source, string round) => context.Facts.Any(fact => fact.SourceId == source && fact.DialogueKey == round);
}
