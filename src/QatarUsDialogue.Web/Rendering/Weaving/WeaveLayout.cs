using QatarUsDialogue.Articles;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>Computes the chart: two lanes, a thread that crosses where the dialogue changes city, and topics below.</summary>
public sealed class WeaveLayout
{
    private const double LeastAxis = 244;
    private const double UnderDates = 32;
    private const double UnderDatesAndDocuments = 40;
    private const double TopRoom = 22;
    private const double UnderTopics = 20;
    private const double FirstThread = 0.1;
    // Half of a dot for what came before, half of one for the first round, and air.
    private const double EarlyRoom = 30;

    private readonly HomeView _view;
    private readonly Wording _words;
    private readonly IReadOnlyList<double> _years;
    private readonly WeaveScale _scale;
    private readonly IReadOnlyList<WeaveStand> _stands;
    private readonly WeaveTopics _topics;

    private WeaveLayout(HomeView view, Wording words)
    {
        _view = view;
        _words = words;
        _topics = new WeaveTopics(view, words);
        _years = WeavePlaces.Of([.. view.Rounds.Select(card => card.Round)], view.Precursors.Years?.Last);
        var told = _years.Append(view.Precursors.Years?.First ?? _years[0]).ToList();
        var narrow = new WeaveScale(
            (int)Math.Floor(told.Min()), Math.Floor(told.Max()) + 1.1, _topics.RoomForNames, WeaveScale.LeastWidth, words.IsArabic);
        _scale = narrow with { Width = Math.Max(WeaveScale.LeastWidth, WidthFor(narrow)) };
        _stands = StandsOn(_scale);
    }

    /// <summary>The chart; null where there is no round to draw.</summary>
    public static WeaveDrawing? Of(HomeView view, Wording words) =>
        view.Rounds.Count == 0 ? null : new WeaveLayout(view, words).Draw();

    private WeaveDrawing Draw()
    {
        var places = WeaveSpread.Of(_stands, FirstFree, _scale.Width - WeaveScale.End);
        var labels = new WeaveLabels(_scale, date => _words.Date(date, DateLength.Short));
        var nodes = labels.Write(WeaveNodes.Of(_view.Rounds, _stands, places, _scale));
        var axis = AxisBelow(nodes);
        var topics = _topics.Rows(_scale, axis, [.. nodes.Select(node => node.Centre.X)]);
        return new WeaveDrawing(
            _scale,
            Math.Min(0, nodes.Min(node => node.Label?.Middle.Y - TopRoom) ?? 0),
            WeaveTopics.FirstBelow(axis) + (Math.Max(0, topics.Count - 1) * WeaveTopics.Step) + UnderTopics,
            axis,
            IsDated ? WeaveYear.Of(_scale) : [],
            Threads(nodes),
            [.. WeaveCapsule.Of(nodes).Select(capsule => capsule with { Caption = labels.Over(capsule, _words["weave.guessed"]) })],
            nodes,
            [.. _view.Precursors.Contacts.Select(contact => new WeavePoint(XOf(contact.Date), axis - 14))],
            EarlyDocuments(axis),
            topics);
    }

    private bool IsDated => _view.Precursors.Years is not null || _view.Rounds.Any(card => card.Round.Date is not null);

    // Where the first round may stand: what came before the rounds has a dot of its own in every topic's row.
    private double FirstFree =>
        _view.Precursors.IsEmpty ? _scale.Start : _scale.Along(_scale.FirstYear + WeaveTopics.Early) + EarlyRoom;

    private double WidthFor(WeaveScale narrow)
    {
        var forRounds = 1 - (WeaveTopics.Early / (narrow.LastYear - narrow.FirstYear));
        return narrow.Start + WeaveScale.End + ((WeaveSpread.LeastRoom(StandsOn(narrow)) + EarlyRoom) / forRounds);
    }

    private List<WeaveStand> StandsOn(WeaveScale scale) =>
    [
        .. _view.Rounds.Select((card, index) => new WeaveStand(
            scale.Along(_years[index]), WeaveScale.LaneOf(card.Round.City), card.Round.Date is not null)),
    ];

    private double XOf(DateRange date) =>
        _scale.X((WeaveScale.YearOf(date.Earliest) + WeaveScale.YearOf(date.Latest)) / 2);

    // Below all dates; and where a date stands over what came before the rounds, below both.
    private double AxisBelow(IReadOnlyList<WeaveNode> nodes)
    {
        var labels = nodes.Select(node => node.Label).OfType<WeaveLabel>().ToList();
        var early = EarlyDocuments(0).Select(square => square.Box).ToList();
        return labels
            .Select(label => label.Middle.Y + UnderDates)
            .Concat(labels
                .Where(label => early.Exists(square => label.Box.X < square.EndX && square.X < label.Box.EndX))
                .Select(label => label.Middle.Y + UnderDatesAndDocuments))
            .Append(LeastAxis)
            .Max();
    }

    private List<WeaveSquare> EarlyDocuments(double axis)
    {
        var squares = new List<WeaveSquare>();
        var documents = _view.Precursors.Documents
            .Where(document => document.Date is not null)
            .Select(document => (X: XOf(document.Date!.Value) - 6, document.Status))
            .OrderBy(document => document.X);
        foreach (var (x, status) in documents)
        {
            var free = squares.Count == 0 ? x : Math.Max(x, squares[^1].X + WeaveSquare.Pitch);
            squares.Add(new WeaveSquare(free, axis - 34, status));
        }

        return squares;
    }

    private List<WeaveThread> Threads(IReadOnlyList<WeaveNode> nodes)
    {
        var threads = new List<WeaveThread>();
        if (!_view.Precursors.IsEmpty)
        {
            var begin = new WeavePoint(_scale.X(_scale.FirstYear + FirstThread), WeaveScale.Between);
            threads.Add(new WeaveThread(begin, nodes[0].Centre, true));
        }

        foreach (var (from, to) in nodes.Zip(nodes.Skip(1)))
        {
            var isDotted = !from.Card.Round.IsDocumented || !to.Card.Round.IsDocumented;
            threads.Add(new WeaveThread(from.Centre, to.Centre, isDotted));
        }

        return threads;
    }
}
