namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>The hatched band around rounds whose place in time is a guess.</summary>
public sealed record WeaveCapsule(double X, double Width)
{
    private const double Room = 32;

    /// <summary>Where the band says what it is; null where the legend says it instead.</summary>
    public WeavePoint? Caption { get; init; }

    public static IReadOnlyList<WeaveCapsule> Of(IEnumerable<WeaveNode> nodes)
    {
        var capsules = new List<WeaveCapsule>();
        var run = new List<double>();
        foreach (var node in nodes)
        {
            if (!node.Stand.IsPlaced)
            {
                run.Add(node.Centre.X);
                continue;
            }

            Close(capsules, run);
        }

        Close(capsules, run);
        return capsules;
    }

    private static void Close(List<WeaveCapsule> capsules, List<double> run)
    {
        if (run.Count > 0)
        {
            capsules.Add(new WeaveCapsule(run.Min() - Room, run.Max() - run.Min() + (2 * Room)));
            run.Clear();
        }
    }
}
