using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>
/// Writes the date of each round on the outer side of its lane. Where a neighbour's date has the place, the next row
/// outward is taken, and a line leads there. The middle lane has one row only: cities are on both sides of it.
/// </summary>
public sealed class WeaveLabels(WeaveScale scale, Func<DateRange, string> words)
{
    public const double Row = 24;
    private const double FirstAbove = 30;
    private const double FirstBelow = 40;
    private const double Edge = 24;

    private readonly WeaveRoom _room = new();

    public IReadOnlyList<WeaveNode> Write(IReadOnlyList<WeaveNode> nodes)
    {
        _room.Take(nodes.Select(node => node.Box));
        _room.Take(nodes.SelectMany(node => node.Squares).Select(square => square.Box));
        return [.. nodes.Select(node => node with { Label = LabelOf(node, nodes.Count) })];
    }

    /// <summary>The place for words over a band of guessed places; null where there is none.</summary>
    public WeavePoint? Over(WeaveCapsule capsule, string caption)
    {
        var middle = Inside(capsule.X + (capsule.Width / 2), WeaveScale.Between - 38, caption);
        return _room.TryTake(WeaveBox.OfText(middle, caption)) ? middle : null;
    }

    private WeaveLabel? LabelOf(WeaveNode node, int rows)
    {
        if (node.Card.Round.Date is not { } date)
        {
            return null;
        }

        var text = words(date);
        var labels = node.Lane == WeaveLane.Between
            ? [At(node, text, 0)]
            : Enumerable.Range(0, rows).Select(row => At(node, text, row)).ToList();
        // A line across other words is better than no words.
        return labels.Find(label => _room.TryTake(label.LeaderY is null ? [label.Box] : [label.Box, Leader(node, label)]))
            ?? labels.Find(label => _room.TryTake(label.Box));
    }

    private WeaveLabel At(WeaveNode node, string text, int row)
    {
        var isBelow = node.Lane == WeaveLane.Washington;
        var y = isBelow ? node.Centre.Y + FirstBelow + (row * Row) : node.Centre.Y - FirstAbove - (row * Row);
        return new WeaveLabel(
            Inside(node.Centre.X, y, text), text, row == 0 ? null : node.Centre.Y + (isBelow ? Edge : -Edge));
    }

    private static WeaveBox Leader(WeaveNode node, WeaveLabel label)
    {
        var from = label.LeaderY!.Value;
        return new WeaveBox(node.Centre.X - 1, Math.Min(from, label.NearY), 2, Math.Abs(from - label.NearY));
    }

    private WeavePoint Inside(double x, double y, string text)
    {
        var half = Math.Min(WeaveBox.OfText(default, text).Width, scale.Width) / 2;
        return new WeavePoint(Math.Clamp(x, half, scale.Width - half), y);
    }
}
