using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads, for one topic, the passages of every round and one quotation from each.</summary>
public static class TopicAnswers
{
    private const int QuotationLength = 260;

    /// <summary>The key of what stands before the first round.</summary>
    public const string Before = "";

    public static IReadOnlyDictionary<string, TopicAnswer> Read(ArchiveContext context, string topic)
    {
        var rows = context.Facts.AsNoTracking()
            .Where(fact => fact.Kind == FactKind.Topic && fact.TopicKey == topic)
            .Join(context.Sources, fact => fact.SourceId, source => source.Id, (fact, source) => new { fact, source.Scope })
            .Where(row => row.fact.DialogueKey != null || row.Scope == ArticleScope.Precursor)
            .OrderBy(row => row.fact.SourceId)
            .ThenBy(row => row.fact.Number)
            .ToList();
        var quoter = PassageQuoter.For(context, rows.Select(row => row.fact));
        return rows
            .Select(row => row.fact)
            .GroupBy(fact => fact.DialogueKey ?? Before, StringComparer.Ordinal)
            .ToDictionary(round => round.Key, round => Answer(round, quoter), StringComparer.Ordinal);
    }

    private static TopicAnswer Answer(IEnumerable<Fact> facts, PassageQuoter quoter)
    {
        var passages = facts.GroupBy(fact => (fact.SourceId, fact.PassageStart)).ToList();
        return new TopicAnswer(passages.Count, quoter.Quote(passages[0], QuotationLength));
    }
}
