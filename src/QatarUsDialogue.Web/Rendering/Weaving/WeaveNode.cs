using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>A round on the chart, with its documents and its label.</summary>
/// <param name="IsPlaced">False where neither a source nor a record gives the day: the place is a guess.</param>
/// <param name="More">Documents that had no room.</param>
public sealed record WeaveNode(
    RoundCard Card,
    WeaveLane Lane,
    WeavePoint Centre,
    bool IsPlaced,
    double LabelY,
    IReadOnlyList<WeaveSquare> Squares,
    int More,
    WeavePoint MorePlace);
