using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>
/// Counts, while an archive is written, what pages would otherwise have to count in all its rows, so that a page costs
/// what it shows and not what there is.
/// </summary>
public sealed class Tallies
{
    private readonly SourceTallying _sources = new();
    private readonly RoundTallying _rounds = new();
    private readonly TopicTallying _topics = new();
    private readonly PersonTallying _people = new();
    private readonly List<Dialogue> _dialogues = [];
    private readonly Dictionary<string, ClaimTallying> _claims = new(StringComparer.Ordinal);
    private Archive? _rest;

    /// <summary>To be asked for when the archive has been read; made as they are taken.</summary>
    public IEnumerable<object> Rows
    {
        get
        {
            var all = _rest! with { Dialogues = _dialogues };
            string[] listed = [.. RoundTallying.Listed(all.Dialogues).Select(round => round.Key)];
            return _sources.Rows(all)
                .Concat<object>(_rounds.Rows(all, _claims))
                .Concat(RoundTallying.Documents(all))
                .Concat(RoundTallying.People(all.Dialogues))
                .Concat(LedgerTallying.Rows(all, listed))
                .Concat(_topics.Rows())
                .Concat(_people.Rows(all.People, listed))
                .Concat(_claims.Values.SelectMany(round => round.Shown));
        }
    }

    public static IReadOnlyList<object> Of(Archive archive)
    {
        var tallies = new Tallies();
        tallies.Follow(ArchiveFlow.Of(archive)).Whole();
        return [.. tallies.Rows];
    }

    /// <summary>The same archive.</summary>
    public ArchiveFlow Follow(ArchiveFlow flow) => new(flow.Sources.Select(Followed), () => _rest = flow.Rest(), flow.Rounds.Select(Followed));

    private SourceEntry Followed(SourceEntry entry)
    {
        _sources.Add(entry.Source);
        _rounds.Add(entry.Source);
        _topics.Add(entry.Source);
        _people.Add(entry.Source);
        return entry;
    }

    private RoundEntry Followed(RoundEntry entry)
    {
        var claims = _claims[entry.Dialogue.Key] = new(entry.Dialogue.Key);
        _dialogues.Add(entry.Dialogue);
        return entry with { Claims = entry.Claims.Select(Counted) };

        Claim Counted(Claim claim)
        {
            claims.Add(claim);
            return claim;
        }
    }
}
