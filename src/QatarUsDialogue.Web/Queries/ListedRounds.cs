using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>The rounds that pages list, in the order of time, and the parts in which an archive of many shows them.</summary>
public sealed class ListedRounds
{
    /// <summary>How many stand on one page.</summary>
    public const int AtATime = 20;

    private readonly Dictionary<string, RoundTally> _tallies;

    private ListedRounds(ArchiveContext context)
    {
        All = Lines(
            from tally in context.RoundTallies
            where tally.Place != null
            orderby tally.Place
            join dialogue in context.Dialogues on tally.DialogueKey equals dialogue.Key
            select dialogue);
        Parts = [.. All.Chunk(AtATime)];
        _tallies = context.RoundTallies.AsNoTracking().Where(tally => tally.Place != null).ToDictionary(tally => tally.DialogueKey, StringComparer.Ordinal);
    }

    /// <summary>There are never more than some dozens.</summary>
    public IReadOnlyList<RoundLine> All { get; }

    public IReadOnlyList<IReadOnlyList<RoundLine>> Parts { get; }

    public static ListedRounds In(ArchiveContext context) => context.Once.Get(() => new ListedRounds(context));

    /// <summary>What was counted of a round, listed or not; null where nothing was.</summary>
    public static RoundTally? TallyOf(ArchiveContext context, string key) =>
        In(context)._tallies.TryGetValue(key, out var tally) ? tally : context.RoundTallies.FirstOrDefault(one => one.DialogueKey == key);

    /// <summary>The part with a round in it; the last where it is in none.</summary>
    public IReadOnlyList<RoundLine> PartWith(string? key) =>
        Parts.FirstOrDefault(part => part.Any(round => round.Key == key)) ?? (All.Count == 0 ? [] : Parts[^1]);

    /// <summary>The rounds beside one; null where there is none, or the round is not listed.</summary>
    public (RoundLine? Previous, RoundLine? Next) Beside(string key)
    {
        var index = All.ToList().FindIndex(round => round.Key == key);
        return index < 0 ? (null, null) : (All.ElementAtOrDefault(index - 1), All.ElementAtOrDefault(index + 1));
    }

    /// <summary>Rounds by their keys, listed or not, in the order of time.</summary>
    public static IReadOnlyList<RoundLine> Of(ArchiveContext context, IEnumerable<string> keys)
    {
        var wanted = keys.ToHashSet(StringComparer.Ordinal);
        var listed = In(context).All.Where(round => wanted.Remove(round.Key)).ToList();
        return RoundOrder.InTime(wanted.Count == 0 ? listed : [.. listed, .. Lines(context.Dialogues.Where(dialogue => wanted.Contains(dialogue.Key)))]);
    }

    // Without the participants, who come along with whole rows.
    private static List<RoundLine> Lines(IQueryable<Dialogue> dialogues) =>
    [
        .. dialogues
            .Select(d => new { d.Key, d.Number, d.NumberBasis, d.IsDocumented, d.Status, d.Earliest, d.Latest, d.DateBasis, d.City, d.CityBasis })
            .AsEnumerable()
            .Select(d => new RoundLine(
                d.Key, d.Number, d.NumberBasis, d.IsDocumented, d.Status, RoundLine.Range(d.Earliest, d.Latest), d.DateBasis, d.City, d.CityBasis)),
    ];
}
