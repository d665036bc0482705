using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>
/// The rows under the axis: the most frequent topics; the one the reader chose comes first whether it is frequent or not.
/// </summary>
public sealed class WeaveTopics
{
    public const double Step = 32;

    /// <summary>Where, in its first year, the time before the rounds has its dot.</summary>
    public const double Early = 0.41;

    private const int Most = 6;
    private const double BelowAxis = 54;
    private const double Side = 32;
    private const double SmallestDot = 2.6;
    private const double LargestDot = 11;
    private const double UsualGrowth = 2.4;

    private readonly HomeView _view;
    private readonly Wording _words;
    private readonly List<TopicRow> _rows;
    private readonly double _growth;

    public WeaveTopics(HomeView view, Wording words)
    {
        _view = view;
        _words = words;
        _rows =
        [
            .. view.TopicRows
                .Where(row => row.Total > 0 || row.Key == view.Chosen?.Key)
                .OrderByDescending(row => row.Key == view.Chosen?.Key)
                .ThenByDescending(row => row.Total)
                .Take(Most),
        ];
        _growth = Growth(_rows);
    }

    /// <summary>Room for the names of lanes and topics; English ones are longer.</summary>
    public double RoomForNames =>
        _rows.Select(row => Side + TextWidth.Of(_words.Text(row.Name))).Append(_words.IsArabic ? 204 : 268).Max();

    public static double FirstBelow(double axis) => axis + BelowAxis;

    /// <param name="places">Where each round stands.</param>
    public IReadOnlyList<WeaveTopic> Rows(WeaveScale scale, double axis, IReadOnlyList<double> places) =>
    [
        .. _rows.Select((row, index) => new WeaveTopic(
            row.Key,
            row.Name,
            FirstBelow(axis) + (index * Step),
            [.. Dots(row, scale, places)],
            row.Key == _view.Chosen?.Key)),
    ];

    private IEnumerable<WeaveDot> Dots(TopicRow row, WeaveScale scale, IReadOnlyList<double> places) =>
        _view.Rounds
            .Select((card, index) => (X: places[index], Passages: row.InRounds[card.Round.Key]))
            .Prepend((X: scale.X(scale.FirstYear + Early), Passages: row.Before))
            .Where(dot => dot.Passages > 0)
            .Select(dot => new WeaveDot(dot.X, SmallestDot + (_growth * Math.Sqrt(dot.Passages))));

    // Few passages have the dots of the design; where one would grow too large, all grow less, so that they stay comparable.
    private static double Growth(IReadOnlyList<TopicRow> rows)
    {
        var most = rows.SelectMany(row => row.InRounds.Values.Append(row.Before)).DefaultIfEmpty(0).Max();
        return Math.Min(UsualGrowth, (LargestDot - SmallestDot) / Math.Sqrt(Math.Max(1, most)));
    }
}
