using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The sentences around facts, quoted, in the order of time.</summary>
/// <param name="Before">Passages from before the first round.</param>
/// <param name="Rounds">Every round, with or without passages.</param>
/// <param name="Elsewhere">Passages that belong to no round.</param>
public sealed record PassagesInTime(
    IReadOnlyList<Quotation> Before, IReadOnlyList<RoundPassages> Rounds, IReadOnlyList<Quotation> Elsewhere)
{
    /// <param name="facts">In the order in which they are to be quoted.</param>
    public static PassagesInTime Of(ArchiveContext context, IReadOnlyList<Fact> facts, IEnumerable<RoundLine> rounds)
    {
        var early = EarlySources(context);
        var quoter = PassageQuoter.For(context, facts);
        List<Quotation> Quotes(Func<Fact, bool> which) =>
        [
            .. facts.Where(which)
                .GroupBy(fact => (fact.SourceId, fact.PassageStart))
                .Select(passage => quoter.Quote(passage)),
        ];
        return new PassagesInTime(
            Quotes(fact => fact.DialogueKey is null && early.Contains(fact.SourceId)),
            [.. rounds.Select(round => new RoundPassages(round, Quotes(fact => fact.DialogueKey == round.Key)))],
            Quotes(fact => fact.DialogueKey is null && !early.Contains(fact.SourceId)));
    }

    /// <summary>The sources that speak of the time before the first round.</summary>
    public static HashSet<string> EarlySources(ArchiveContext context) => context.Sources
        .Where(source => source.Scope == ArticleScope.Precursor)
        .Select(source => source.Id)
        .ToHashSet(StringComparer.Ordinal);
}
