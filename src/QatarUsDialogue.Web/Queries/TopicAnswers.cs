using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads, for one topic, the passages of every round and one quotation from each.</summary>
public static class TopicAnswers
{
    private const int QuotationLength = 260;

    private static readonly KeptQuery<string, string[], FactInTime> FirstPassages = TopicPassages.First(1);

    /// <summary>The key of what stands before the first round.</summary>
    public const string Before = "";

    public static IReadOnlyDictionary<string, TopicAnswer> Read(ArchiveContext context, string topic, IEnumerable<string> rounds)
    {
        string[] places = [TopicTally.Before, .. rounds];
        var rows = FirstPassages.Ask(context, topic, places).ToList();
        var counts = TopicCounts.In(context);
        var quoter = PassageQuoter.For(context, rows.Select(row => row.Fact));
        return rows
            .GroupBy(row => row.Place, row => row.Fact, StringComparer.Ordinal)
            .ToDictionary(
                round => round.Key == TopicTally.Before ? Before : round.Key,
                round => new TopicAnswer(counts.In(topic, round.Key), quoter.Quote(round, QuotationLength)),
                StringComparer.Ordinal);
    }
}
