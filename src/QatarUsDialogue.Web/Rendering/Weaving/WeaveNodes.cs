using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>Puts each round on its lane with its documents on the inner side: a square each, or a number where many.</summary>
public static class WeaveNodes
{
    private const int MostSquares = 5;
    private const double Air = 8;
    // The number is written at 14 of the 15 pixels that widths are told for.
    private const double SmallText = 14.0 / 15;

    /// <param name="places">Where each round stands along the chart.</param>
    public static IReadOnlyList<WeaveNode> Of(
        IReadOnlyList<RoundCard> cards, IReadOnlyList<WeaveStand> stands, IReadOnlyList<double> places, WeaveScale scale) =>
    [
        .. cards.Select((card, index) => Node(
            card,
            stands[index],
            new WeavePoint(scale.At(places[index]), WeaveScale.Y(stands[index].Lane)),
            SquaresAt(index, stands, places),
            scale.IsRightToLeft ? -1 : 1)),
    ];

    private static int SquaresAt(int index, IReadOnlyList<WeaveStand> stands, IReadOnlyList<double> places)
    {
        var nearest = Enumerable.Range(0, stands.Count)
            .Where(other => other != index && stands[other].IsInTheWayOf(stands[index]))
            .Select(other => Math.Abs(places[other] - places[index]))
            .DefaultIfEmpty(double.MaxValue)
            .Min();
        return (int)Math.Clamp((nearest - Air) / WeaveSquare.Pitch, 1, MostSquares);
    }

    private static WeaveNode Node(RoundCard card, WeaveStand stand, WeavePoint centre, int room, int direction)
    {
        var statuses = card.Documents
            .SelectMany(document => Enumerable.Repeat(document.Status, document.Counted));
        var (shown, forNumber) = Shares(card.DocumentCount, room);
        var places = shown + forNumber;
        var y = stand.Lane == WeaveLane.Washington ? centre.Y - 44 : centre.Y + 32;
        double Place(double index) => centre.X + ((index - ((places - 1) / 2.0)) * WeaveSquare.Pitch * direction);
        return new WeaveNode(
            card,
            stand,
            centre,
            [.. Squares(statuses.Take(shown), Place, y)],
            card.DocumentCount - shown,
            new WeavePoint(Place(places - ((forNumber + 1) / 2.0)), y + 11));
    }

    // How many squares are shown, and the places that the number of the others takes: as many as its digits need.
    private static (int Shown, int ForNumber) Shares(int documents, int room)
    {
        if (documents <= room)
        {
            return (documents, 0);
        }

        var places = 1;
        while (WidthOf(documents - Math.Max(0, room - places)) > places * WeaveSquare.Pitch)
        {
            places++;
        }

        return (Math.Max(0, room - places), places);
    }

    private static double WidthOf(int more) => TextWidth.Of(WeaveNode.TextOf(more)) * SmallText;

    private static IEnumerable<WeaveSquare> Squares(
        IEnumerable<AgreementStatus> statuses, Func<double, double> place, double y) =>
        statuses.Select((status, index) => new WeaveSquare(place(index) - (WeaveSquare.Size / 2), y, status));
}
