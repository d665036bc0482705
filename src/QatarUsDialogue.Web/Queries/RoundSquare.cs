namespace QatarUsDialogue.Web.Queries;

/// <summary>One round in the row of squares after a topic.</summary>
public sealed record RoundSquare(RoundLine Round, SquareState State, int Passages)
{
    public static IReadOnlyList<RoundSquare> Of(TopicRow row, IEnumerable<RoundLine> rounds, string? current = null) =>
    [
        .. rounds.Select(round => new RoundSquare(
            round,
            StateOf(round, row.InRounds[round.Key], current),
            row.InRounds[round.Key])),
    ];

    private static SquareState StateOf(RoundLine round, int passages, string? current) => (round.IsDocumented, passages) switch
    {
        (false, _) => SquareState.NoSource,
        (_, 0) => SquareState.NotMentioned,
        _ => round.Key == current ? SquareState.Current : SquareState.Present,
    };
}
