using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the page of one round; null where there is none.</summary>
public sealed class RoundQuery(ArchiveContext context)
{
    private const int QuotationLength = 320;

    private static readonly KeptQuery<string, FactInTime> FirstPassages =
        TopicPassages.Those<string>((archive, round) => archive.TopicWords.Where(word => word.DialogueKey == round && word.Passage == 0));

    private static readonly KeptQuery<string, string, int> FirstFact = new((archive, source, round) => archive.Facts
        .Where(fact => fact.SourceId == source && fact.DialogueKey == round)
        .OrderBy(fact => fact.Number)
        .Select(fact => fact.Number)
        .Take(1));

    public RoundView? Read(string key)
    {
        if (ListedRounds.Of(context, [key]) is not [var round])
        {
            return null;
        }

        var words = FirstPassages.Ask(context, key).Select(word => word.Fact).ToList();
        var (views, quoter) = ReadFields([round], ShownDocument.MostOnItsPage, words);
        var claims = ClaimLines.Read(context, key);
        return views[0] with
        {
            Topics = RoundTopics(views[0], words, quoter),
            Silences = round.IsDocumented ? Silence.Of(views[0].Card) : [],
            Differences = ClaimLines.Differences(claims),
            Claims = claims,
            ClaimCount = ListedRounds.TallyOf(context, key)?.Claims ?? 0,
        };
    }

    /// <summary>Rounds with neither their topics nor what is said for and against their fields, read together.</summary>
    /// <param name="documents">How many documents of each.</param>
    /// <param name="others">More facts that are to be quoted.</param>
    internal (IReadOnlyList<RoundView> Views, PassageQuoter Quoter) ReadFields(IReadOnlyList<RoundLine> rounds, int documents, IEnumerable<Fact> others)
    {
        var listed = ListedRounds.In(context);
        string[] keys = [.. rounds.Select(round => round.Key)];
        var cards = rounds.Select(round => Part(listed, round)).Distinct()
            .SelectMany(part => new RoundCards(context, TopicCounts.With(context, part[0])).Read(part, round => keys.Contains(round.Key), documents, null))
            .ToDictionary(card => card.Round.Key, StringComparer.Ordinal);
        var words = RoundWords.Read(context, rounds);
        var sources = SourcesOfRound.Read(context, keys);
        var shown = RoundDocuments.Read(context, [.. cards.Values.SelectMany(card => card.Documents)]);
        var quoter = PassageQuoter.For(context, shown.Facts.Concat(others));
        return ([.. rounds.Select(View)], quoter);

        RoundView View(RoundLine round)
        {
            var card = cards[round.Key];
            var (previous, next) = listed.Beside(round.Key);
            var (date, inference, city) = words[round.Key];
            return new RoundView(
                card,
                listed.PartWith(round.Key),
                previous,
                next,
                date,
                inference,
                city,
                [.. sources[round.Key]],
                shown.Of(card.Documents, quoter),
                [],
                [],
                [],
                [],
                0,
                RecordsOf(round));
        }
    }

    // A round that is not listed stands alone.
    private static IReadOnlyList<RoundLine> Part(ListedRounds listed, RoundLine round)
    {
        var part = listed.PartWith(round.Key);
        return part.Contains(round) ? part : [round];
    }

    private List<RoundTopic> RoundTopics(RoundView view, IEnumerable<Fact> words, PassageQuoter quoter)
    {
        var round = view.Card.Round;
        var counts = TopicCounts.With(context, round);
        var byTopic = words.ToLookup(fact => fact.TopicKey!, StringComparer.Ordinal);
        return
        [
            .. view.Card.Topics.Select(topic => new RoundTopic(
                topic,
                RoundSquare.Of(TopicRow.Of(topic.Key, topic.Name, view.Rounds, counts), view.Rounds, round.Key),
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

    private bool Speaks(string source, string round) => FirstFact.Ask(context, source, round).Any();
}
