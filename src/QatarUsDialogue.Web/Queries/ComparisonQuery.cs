using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads two rounds side by side.</summary>
public sealed class ComparisonQuery(ArchiveContext context, RoundQuery rounds)
{
    /// <summary>The rounds that are listed, in the order of time.</summary>
    public IReadOnlyList<RoundLine> Rounds() => ListedRounds.In(context).All;

    public ComparisonView? Read(string earlierKey, string laterKey)
    {
        if (rounds.Read(earlierKey) is not { } earlier || rounds.Read(laterKey) is not { } later)
        {
            return null;
        }

        var topics = Topics(earlierKey, laterKey);
        return new ComparisonView(
            earlier,
            later,
            DocumentPair.Of(earlier.Documents, later.Documents),
            [.. topics.Where(topic => topic.Wording is { Earlier.Count: > 0, Later.Count: > 0 })],
            [.. topics.Where(topic => topic.Wording.Later.Count == 0)],
            [.. topics.Where(topic => topic.Wording.Earlier.Count == 0)]);
    }

    private List<ComparedTopic> Topics(string earlier, string later)
    {
        // Of each topic as many passages as its page shows.
        var facts = TopicPassages.Read(context, words => words.Where(word => word.DialogueKey == earlier || word.DialogueKey == later))
            .Select(fact => fact.Fact)
            .ToList();
        var quoter = PassageQuoter.For(context, facts);
        var quotations = facts
            .GroupBy(fact => (fact.TopicKey, fact.DialogueKey, fact.SourceId, fact.PassageStart))
            .ToLookup(passage => (passage.Key.TopicKey, passage.Key.DialogueKey), passage => quoter.Quote(passage));
        return
        [
            .. KnownTopics.In(context).All
                .Select(topic => Compared(topic, [.. quotations[(topic.Key, earlier)]], [.. quotations[(topic.Key, later)]]))
                .Where(topic => topic.Passages > 0)
                .OrderByDescending(topic => topic.Passages),
        ];
    }

    // Where one side says nothing, nothing came or went.
    private static ComparedTopic Compared(Topic topic, List<Quotation> earlier, List<Quotation> later) => new(
        topic.Key,
        TopicNames.Of(topic),
        earlier.Count > 0 && later.Count > 0 ? WordingPair.Of(earlier, later) : new WordingPair(earlier, later, []));
}
