namespace QatarUsDialogue.Web.Queries;

/// <summary>The order of rounds in time: by number, and those without a number by their day among them.</summary>
public static class RoundOrder
{
    public static IReadOnlyList<RoundLine> InTime(IEnumerable<RoundLine> rounds)
    {
        var all = rounds.ToList();
        var numbered = all.Where(round => round.Number is not null).OrderBy(round => round.Number).ToList();
        var before = all.Where(round => round.Number is null)
            .OrderBy(round => round.Date?.Earliest ?? DateOnly.MaxValue)
            .ThenBy(round => round.Key, StringComparer.Ordinal)
            .ToLookup(round => numbered.FindIndex(other => other.Date?.Earliest > round.Date?.Earliest));
        return [.. numbered.SelectMany((round, index) => before[index].Append(round)), .. before[-1]];
    }
}
