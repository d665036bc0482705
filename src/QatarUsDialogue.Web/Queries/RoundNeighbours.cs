namespace QatarUsDialogue.Web.Queries;

/// <summary>The nearest rounds with a source, before and after.</summary>
public sealed record RoundNeighbours(int? Before, int? After)
{
    public static RoundNeighbours Of(IReadOnlyList<RoundLine> rounds, int index) => new(
        rounds.Take(index).LastOrDefault(IsKnown)?.Number,
        rounds.Skip(index + 1).FirstOrDefault(IsKnown)?.Number);

    private static bool IsKnown(RoundLine round) => round is { IsDocumented: true, Number: not null };
}
