using System.Globalization;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>A round on the chart, with its documents.</summary>
/// <param name="More">Documents that had no room.</param>
public sealed record WeaveNode(
    RoundCard Card,
    WeaveStand Stand,
    WeavePoint Centre,
    IReadOnlyList<WeaveSquare> Squares,
    int More,
    WeavePoint MorePlace)
{
    private const double Half = 20;

    /// <summary>How many documents had no room, as it is written.</summary>
    public string MoreText => TextOf(More);

    public WeaveLane Lane => Stand.Lane;

    public WeaveBox Box => new(Centre.X - Half, Centre.Y - Half, 2 * Half, 2 * Half);

    public static string TextOf(int more) => string.Create(CultureInfo.InvariantCulture, $"+{more}");

    /// <summary>The date; null where it is not known or has no room: the list below the chart has it.</summary>
    public WeaveLabel? Label { get; init; }
}
