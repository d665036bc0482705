using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>Puts each round on its lane, its documents on one side and its label on the other.</summary>
public static class WeaveNodes
{
    private const double SquarePitch = 17;
    private const double HalfSquare = 6.5;
    private const int MostSquares = 5;

    // Two labels nearer than this would touch.
    private const double LabelRoom = 64;

    public static IReadOnlyList<WeaveNode> Of(IReadOnlyList<RoundCard> cards, IReadOnlyList<double> years, WeaveScale scale)
    {
        var nodes = new List<WeaveNode>();
        for (var index = 0; index < cards.Count; index++)
        {
            var card = cards[index];
            var lane = WeaveScale.LaneOf(card.Round.City);
            var centre = new WeavePoint(scale.X(years[index]), WeaveScale.Y(lane));
            var isCrowded = nodes.Exists(other =>
                other.Lane == lane && Math.Abs(other.Centre.X - centre.X) < LabelRoom && other.LabelY == LabelY(lane, false));
            nodes.Add(Node(card, lane, centre, isCrowded, scale.IsRightToLeft));
        }

        return nodes;
    }

    private static WeaveNode Node(RoundCard card, WeaveLane lane, WeavePoint centre, bool isCrowded, bool isRightToLeft)
    {
        var statuses = card.Documents
            .SelectMany(document => Enumerable.Repeat(document.Status, document.Counted))
            .ToList();
        var shown = statuses.Count > MostSquares ? MostSquares - 1 : statuses.Count;
        var places = shown + (statuses.Count > shown ? 1 : 0);
        var direction = isRightToLeft ? -1 : 1;
        var squareY = lane == WeaveLane.Doha ? centre.Y + 32 : centre.Y - 44;
        double Place(int index) => centre.X + ((index - ((places - 1) / 2.0)) * SquarePitch * direction);
        return new WeaveNode(
            card,
            lane,
            centre,
            card.Round.Date is not null,
            LabelY(lane, isCrowded),
            [.. Squares(statuses.Take(shown), Place, squareY)],
            statuses.Count - shown,
            new WeavePoint(Place(places - 1), squareY + 11));
    }

    private static IEnumerable<WeaveSquare> Squares(
        IEnumerable<AgreementStatus> statuses, Func<int, double> place, double y) =>
        statuses.Select((status, index) => new WeaveSquare(place(index) - HalfSquare, y, status));

    // Beside the documents only where the label's own side is taken by a neighbour's.
    private static double LabelY(WeaveLane lane, bool isCrowded) => (lane, isCrowded) switch
    {
        (WeaveLane.Doha, false) => WeaveScale.Doha - 30,
        (WeaveLane.Doha, true) => WeaveScale.Doha + 66,
        (WeaveLane.Washington, false) => WeaveScale.Washington + 40,
        (WeaveLane.Washington, true) => WeaveScale.Washington - 54,
        (_, false) => WeaveScale.Between - 34,
        _ => WeaveScale.Between + 40,
    };
}
