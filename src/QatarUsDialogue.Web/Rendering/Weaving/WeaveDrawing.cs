namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>The chart of all rounds, ready to be written as SVG.</summary>
public sealed record WeaveDrawing(
    WeaveScale Scale,
    double Height,
    IReadOnlyList<WeaveYear> Years,
    IReadOnlyList<WeaveThread> Threads,
    IReadOnlyList<WeaveCapsule> Capsules,
    IReadOnlyList<WeaveNode> Nodes,
    IReadOnlyList<WeavePoint> Contacts,
    IReadOnlyList<WeaveSquare> EarlyDocuments,
    IReadOnlyList<WeaveTopic> Topics);
