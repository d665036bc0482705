using QatarUsDialogue.Comparing;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads two rounds side by side.</summary>
public sealed class ComparisonQuery(ArchiveContext context, RoundQuery rounds)
{
    private static readonly KeptQuery<string[], FactInTime> PassagesOf =
        TopicPassages.Those<string[]>((archive, rounds) => archive.TopicWords.Where(word => rounds.Contains(word.DialogueKey)));

    /// <summary>The rounds that are listed, in the order of time.</summary>
    public IReadOnlyList<RoundLine> Rounds() => ListedRounds.In(context).All;

    /// <param name="earlier">Of the rounds that are listed, and so the later one.</param>
    public ComparisonView Read(RoundLine earlier, RoundLine later)
    {
        // Of each topic as many passages as its page shows.
        var facts = PassagesOf.Ask(context, [earlier.Key, later.Key]).Select(fact => fact.Fact).ToList();
        var (views, quoter) = rounds.ReadFields([earlier, later], ShownDocument.Most, facts);
        var topics = Topics(earlier.Key, later.Key, facts, quoter);
        return new ComparisonView(
            views[0],
            views[1],
            DocumentPair.Of(views[0].Documents, views[1].Documents),
            [.. topics.Where(topic => topic.Wording is { Earlier.Count: > 0, Later.Count: > 0 })],
            [.. topics.Where(topic => topic.Wording.Later.Count == 0)],
            [.. topics.Where(topic => topic.Wording.Earlier.Count == 0)]);
    }

    private List<ComparedTopic> Topics(string earlier, string later, List<Fact> facts, PassageQuoter quoter)
    {
        var quotations = facts
            .GroupBy(fact => (fact.TopicKey, fact.DialogueKey, fact.SourceId, fact.PassageStart))
            .ToLookup(passage => (passage.Key.TopicKey, passage.Key.DialogueKey), passage => quoter.Quote(passage));
        var comparer = new WordingComparer();
        return
        [
            .. KnownTopics.In(context).All
                .Select(topic => Compared(topic, [.. quotations[(topic.Key, earlier)]], [.. quotations[(topic.Key, later)]], comparer))
                .Where(topic => topic.Passages > 0)
                .OrderByDescending(topic => topic.Passages),
        ];
    }

    // Where one side says nothing, nothing came or went.
    private static ComparedTopic Compared(Topic topic, List<Quotation> earlier, List<Quotation> later, WordingComparer comparer) => new(
        topic.Key,
        TopicNames.Of(topic),
        earlier.Count > 0 && later.Count > 0 ? WordingPair.Of(earlier, later, comparer) : new WordingPair(earlier, later, []));
}
