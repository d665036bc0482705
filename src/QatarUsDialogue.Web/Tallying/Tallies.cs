using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>
/// Counts, while an archive is written, what pages would otherwise have to count in all its rows, so that a page costs
/// what it shows and not what there is.
/// </summary>
public sealed class Tallies
{
    private readonly SourceTallying sources = new();
    private readonly RoundTallying rounds = new();
    private readonly TopicTallying topics = new();
    private readonly List<object> rows = [];

    /// <summary>Known when the archive has been read.</summary>
    public IReadOnlyList<object> Rows => rows;

    public static IReadOnlyList<object> Of(Archive archive)
    {
        var tallies = new Tallies();
        tallies.Follow(ArchiveFlow.Of(archive)).Whole();
        return tallies.Rows;
    }

    /// <summary>The same archive.</summary>
    public ArchiveFlow Follow(ArchiveFlow flow) => new(flow.Sources.Select(Followed), () => Followed(flow.Rest()));

    private SourceEntry Followed(SourceEntry entry)
    {
        sources.Add(entry.Source);
        rounds.Add(entry.Source);
        topics.Add(entry.Source);
        return entry;
    }

    private Archive Followed(Archive rest)
    {
        rows.AddRange(sources.Rows(rest));
        rows.AddRange(rounds.Rows(rest));
        rows.AddRange(RoundTallying.Documents(rest));
        rows.AddRange(topics.Rows());
        rows.AddRange(rest.Dialogues.SelectMany(ClaimTallying.Of));
        return rest;
    }
}
