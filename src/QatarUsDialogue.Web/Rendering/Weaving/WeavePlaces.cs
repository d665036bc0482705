using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>
/// The year of every round, as a decimal. A round without a day is put evenly between its neighbours that have one.
/// </summary>
public static class WeavePlaces
{
    private const double Guess = 0.8;

    /// <param name="before">The last year that is told of before the rounds; null where none is.</param>
    public static IReadOnlyList<double> Of(IReadOnlyList<RoundLine> rounds, int? before = null)
    {
        var known = rounds.Select(YearOf).ToList();
        return [.. known.Select((year, index) => year ?? Between(known, index, (before ?? 0) + 1))];
    }

    private static double? YearOf(RoundLine round) =>
        round.Date is { } date
            ? (WeaveScale.YearOf(date.Earliest) + WeaveScale.YearOf(date.Latest)) / 2
            : null;

    private static double Between(List<double?> known, int index, int first)
    {
        var before = known.FindLastIndex(index, index + 1, year => year is not null);
        var after = known.FindIndex(index, year => year is not null);
        return (before, after) switch
        {
            (< 0, < 0) => first + (Guess * index),
            (< 0, _) => known[after]!.Value - (Guess * (after - index)),
            (_, < 0) => known[before]!.Value + (Guess * (index - before)),
            _ => known[before]!.Value
                + ((known[after]!.Value - known[before]!.Value) * (index - before) / (after - before)),
        };
    }
}
