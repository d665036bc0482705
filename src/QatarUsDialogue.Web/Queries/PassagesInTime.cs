using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The sentences around facts, quoted, in the order of time.</summary>
/// <param name="Before">Passages from before the first round.</param>
/// <param name="Rounds">Every round, with or without passages.</param>
/// <param name="Elsewhere">Passages that belong to no round.</param>
public sealed record PassagesInTime(
    IReadOnlyList<Quotation> Before, IReadOnlyList<RoundPassages> Rounds, IReadOnlyList<Quotation> Elsewhere)
{
    private static readonly KeptQuery<string[], string> EarlyOf = new((archive, ids) => archive.Sources
        .Where(source => ids.Contains(source.Id) && source.Scope == ArticleScope.Precursor)
        .Select(source => source.Id));

    /// <param name="facts">In the order in which they are to be quoted.</param>
    public static PassagesInTime Of(ArchiveContext context, IReadOnlyList<Fact> facts, IEnumerable<RoundLine> rounds)
    {
        var early = EarlySources(context, facts.Where(fact => fact.DialogueKey is null).Select(fact => fact.SourceId));
        return Of(
            context,
            [.. facts.Select(fact => new FactInTime(fact, fact.DialogueKey ?? (early.Contains(fact.SourceId) ? TopicTally.Before : TopicTally.Elsewhere)))],
            rounds);
    }

    public static PassagesInTime Of(ArchiveContext context, IReadOnlyList<FactInTime> facts, IEnumerable<RoundLine> rounds)
    {
        var quoter = PassageQuoter.For(context, facts.Select(fact => fact.Fact));
        var quotes = facts
            .GroupBy(fact => (fact.Place, fact.Fact.SourceId, fact.Fact.PassageStart), fact => fact.Fact)
            .ToLookup(passage => passage.Key.Place, passage => quoter.Quote(passage), StringComparer.Ordinal);
        return new PassagesInTime(
            [.. quotes[TopicTally.Before]],
            [.. rounds.Select(round => new RoundPassages(round, [.. quotes[round.Key]]))],
            [.. quotes[TopicTally.Elsewhere]]);
    }

    /// <summary>Those of the sources that speak of the time before the first round.</summary>
    public static HashSet<string> EarlySources(ArchiveContext context, IEnumerable<string> sources)
    {
        string[] wanted = [.. sources.Distinct(StringComparer.Ordinal)];
        return wanted.Length == 0 ? [] : EarlyOf.Ask(context, wanted).ToHashSet(StringComparer.Ordinal);
    }
}
