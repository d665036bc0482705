namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>The chart of all rounds, ready to be written as SVG.</summary>
/// <param name="Top">Zero, or less where dates need more than one row.</param>
/// <param name="Bottom">The lower edge, below the last topic.</param>
/// <param name="Axis">The line of the years.</param>
public sealed record WeaveDrawing(
    WeaveScale Scale,
    double Top,
    double Bottom,
    double Axis,
    IReadOnlyList<WeaveYear> Years,
    IReadOnlyList<WeaveThread> Threads,
    IReadOnlyList<WeaveCapsule> Capsules,
    IReadOnlyList<WeaveNode> Nodes,
    IReadOnlyList<WeavePoint> Contacts,
    IReadOnlyList<WeaveSquare> EarlyDocuments,
    IReadOnlyList<WeaveTopic> Topics)
{
    /// <summary>True where so many rounds need more than a page's width: the chart is then moved, not made smaller.</summary>
    public bool IsWide => Scale.Width > WeaveScale.LeastWidth;
}
