using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// An archive in the order in which it is stored, so that it need not be held as a whole: the sources one after the other,
/// in the order of their passages, when they have been read the rest, and then the rounds one after the other.
/// </summary>
/// <param name="Sources">To be read once.</param>
/// <param name="Rest">Everything but sources, passages and rounds.</param>
/// <param name="Rounds">To be read once. What is decided of them follows the decisions of the rest.</param>
public sealed record ArchiveFlow(IEnumerable<SourceEntry> Sources, Func<Archive> Rest, IEnumerable<RoundEntry> Rounds)
{
    public static ArchiveFlow Of(Archive archive)
    {
        var passages = archive.Passages.ToLookup(p => p.SourceId, StringComparer.Ordinal);
        return new(
            archive.Sources
                .Select(source => new SourceEntry(source, [.. passages[source.Id]]))
                .OrderBy(entry => entry.Passages is [var first, ..] ? first.Id : int.MaxValue),
            () => archive with { Dialogues = [] },
            archive.Dialogues.Select(dialogue => new RoundEntry(dialogue, dialogue.Claims, [])));
    }

    /// <summary>All of it at once, the sources in the order of their names.</summary>
    public Archive Whole()
    {
        SourceEntry[] entries = [.. Sources];
        var rest = Rest();
        RoundEntry[] rounds = [.. Rounds];
        return rest with
        {
            Sources = [.. entries.Select(e => e.Source).OrderBy(s => s.Id, StringComparer.Ordinal)],
            Passages = [.. entries.SelectMany(e => e.Passages)],
            Dialogues = [.. rounds.Select(Whole)],
            Decisions = [.. rest.Decisions, .. rounds.SelectMany(r => r.Decisions)],
        };
    }

    private static Dialogue Whole(RoundEntry round)
    {
        Claim[] claims = [.. round.Claims];
        if (round.Dialogue.Claims.Count == 0)
        {
            round.Dialogue.Claims.AddRange(claims);
        }

        return round.Dialogue;
    }
}
