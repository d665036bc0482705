using QatarUsDialogue.Dialogues;
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
    private readonly List<Dialogue> dialogues = [];
    private readonly List<ShownClaim> claims = [];
    private Archive? rest;

    /// <summary>To be asked for when the archive has been read.</summary>
    public IReadOnlyList<object> Rows
    {
        get
        {
            var all = rest! with { Dialogues = dialogues };
            return
            [
                .. sources.Rows(all),
                .. rounds.Rows(all),
                .. RoundTallying.Documents(all),
                .. LedgerTallying.Rows(all, RoundTallying.Listed(all.Dialogues).Select(round => round.Key)),
                .. topics.Rows(),
                .. claims,
            ];
        }
    }

    public static IReadOnlyList<object> Of(Archive archive)
    {
        var tallies = new Tallies();
        tallies.Follow(ArchiveFlow.Of(archive)).Whole();
        return tallies.Rows;
    }

    /// <summary>The same archive.</summary>
    public ArchiveFlow Follow(ArchiveFlow flow) => new(flow.Sources.Select(Followed), () => rest = flow.Rest(), flow.Rounds.Select(Followed));

    private SourceEntry Followed(SourceEntry entry)
    {
        sources.Add(entry.Source);
        rounds.Add(entry.Source);
        topics.Add(entry.Source);
        return entry;
    }

    private RoundEntry Followed(RoundEntry entry)
    {
        dialogues.Add(entry.Dialogue);
        claims.AddRange(ClaimTallying.Of(entry.Dialogue.Key, entry.Claims));
        return entry;
    }
}
