namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>
/// Puts every round at its day. Rounds that would touch give way to both sides, as little as is needed and never out
/// of their order.
/// </summary>
public static class WeaveSpread
{
    /// <summary>The places along the chart, between the first and the last that are free.</summary>
    public static IReadOnlyList<double> Of(IReadOnlyList<WeaveStand> stands, double first, double last)
    {
        var wishes = stands.Select(stand => stand.Along).ToList();
        // Each of the two keeps every distance, so their middle does, and leans to neither side.
        var later = Backward(stands, Forward(stands, wishes, first), last);
        var earlier = Forward(stands, Backward(stands, wishes, last), first);
        return [.. later.Zip(earlier, (one, other) => (one + other) / 2)];
    }

    /// <summary>The room that the rounds need when they stand as close as they may.</summary>
    public static double LeastRoom(IReadOnlyList<WeaveStand> stands) =>
        Forward(stands, [.. stands.Select(_ => 0.0)], 0)[^1];

    private static List<double> Forward(IReadOnlyList<WeaveStand> stands, List<double> wishes, double first)
    {
        var places = new List<double>();
        for (var index = 0; index < stands.Count; index++)
        {
            var place = Math.Max(wishes[index], first);
            for (var before = 0; before < index; before++)
            {
                place = Math.Max(place, places[before] + stands[before].GapTo(stands[index]));
            }

            places.Add(place);
        }

        return places;
    }

    private static List<double> Backward(IReadOnlyList<WeaveStand> stands, List<double> wishes, double last)
    {
        var turned = Forward([.. stands.Reverse()], [.. wishes.AsEnumerable().Reverse().Select(wish => -wish)], -last);
        return [.. turned.AsEnumerable().Reverse().Select(place => -place)];
    }
}
