using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>
/// The rows under the axis: the most frequent topics; the one the reader chose comes first whether it is frequent or not.
/// </summary>
public sealed class WeaveTopics(HomeView view, Wording words)
{
    public const double Step = 32;

    /// <summary>Where, in its first year, the time before the rounds has its dot.</summary>
    public const double Early = 0.41;

    private const int Most = 6;
    private const double BelowAxis = 54;
    private const double Side = 32;
    private const double LargestDot = 11;

    private readonly List<TopicRow> _rows =
    [
        .. view.TopicRows
            .Where(row => row.Total > 0 || row.Key == view.Chosen?.Key)
            .OrderByDescending(row => row.Key == view.Chosen?.Key)
            .ThenByDescending(row => row.Total)
            .Take(Most),
    ];

    /// <summary>Room for the names of lanes and topics; English ones are longer.</summary>
    public double RoomForNames =>
        _rows.Select(row => Side + TextWidth.Of(words.Text(row.Name))).Append(words.IsArabic ? 204 : 268).Max();

    public static double FirstBelow(double axis) => axis + BelowAxis;

    /// <param name="places">Where each round stands.</param>
    public IReadOnlyList<WeaveTopic> Rows(WeaveScale scale, double axis, IReadOnlyList<double> places) =>
    [
        .. _rows.Select((row, index) => new WeaveTopic(
            row.Key,
            row.Name,
            FirstBelow(axis) + (index * Step),
            [.. Dots(row, scale, places)],
            row.Key == view.Chosen?.Key)),
    ];

    private IEnumerable<WeaveDot> Dots(TopicRow row, WeaveScale scale, IReadOnlyList<double> places) =>
        view.Rounds
            .Select((card, index) => (X: places[index], Passages: row.InRounds[card.Round.Key]))
            .Prepend((X: scale.X(scale.FirstYear + Early), Passages: row.Before))
            .Where(dot => dot.Passages > 0)
            .Select(dot => new WeaveDot(dot.X, Math.Min(LargestDot, 2.6 + (2.4 * Math.Sqrt(dot.Passages)))));
}
