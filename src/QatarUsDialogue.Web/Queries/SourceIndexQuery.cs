using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the list of sources, a page at a time; null where there is no round by the key.</summary>
public sealed class SourceIndexQuery(ArchiveContext context)
{
    public const int OnAPage = 60;

    private static readonly KeptQuery<string[], Spoken> SpokenIn = new((archive, sources) => archive.Facts
        .Where(fact => fact.DialogueKey != null && sources.Contains(fact.SourceId))
        .Select(fact => new Spoken(fact.SourceId, fact.DialogueKey!))
        .Distinct());

    // One more than stand on a page, which tells whether there is a next one.
    private static readonly KeptQuery<string?, string> Ids = new((archive, after) => archive.Sources
        .Where(source => source.Scope != ArticleScope.None && (after == null || source.Id.CompareTo(after) > 0))
        .OrderBy(source => source.Id)
        .Select(source => source.Id)
        .Take(OnAPage + 1));

    // In the order of the index of a round's facts.
    private static readonly KeptQuery<string, string?, string> IdsOfRound = new((archive, round, after) => archive.Facts
        .Where(fact => fact.DialogueKey == round && (after == null || fact.SourceId.CompareTo(after) > 0))
        .GroupBy(fact => fact.SourceId)
        .OrderBy(source => source.Key)
        .Select(source => source.Key)
        .Take(OnAPage + 1));

    /// <param name="round">A round whose sources are wanted.</param>
    /// <param name="after">The source after which the page begins.</param>
    public SourceIndexView? Read(string? round, string? after)
    {
        var of = round is null ? null : ListedRounds.Of(context, [round]).SingleOrDefault();
        if (round is not null && of is null)
        {
            return null;
        }

        var ids = (round is null ? Ids.Ask(context, after) : IdsOfRound.Ask(context, round, after)).ToList();
        string[] shown = [.. ids.Take(OnAPage)];
        var spoken = SpokenIn.Ask(context, shown).ToLookup(row => row.Source, row => row.Round, StringComparer.Ordinal);
        var lines = SourceLines.Of(context, shown);
        var rounds = ListedRounds.Of(context, spoken.SelectMany(source => source).Concat(lines.Select(line => line.RoundKey).OfType<string>()));
        return new(
            [
                .. lines.Select(source => new SourceIndexLine(
                    source,
                    [
                        .. rounds
                            .Where(other => other.Key == source.RoundKey || spoken[source.Id].Contains(other.Key))
                            .OrderByDescending(other => other.Key == source.RoundKey),
                    ])),
            ],
            round is null ? KnownTally.In(context).Sources : ListedRounds.TallyOf(context, round)?.Sources ?? 0,
            of,
            ids.Count > OnAPage ? shown[^1] : null);
    }

    private sealed record Spoken(string Source, string Round);
}
