using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>Computes the chart: two lanes, a thread that crosses where the dialogue changes city, and topics below.</summary>
public sealed class WeaveLayout
{
    private const int MostTopics = 6;
    private const double TopicsBegin = WeaveScale.Axis + 54;
    private const double TopicStep = 32;
    private const double Below = 20;
    private const double CapsuleRoom = 32;

    private readonly HomeView _view;
    private readonly IReadOnlyList<double> _years;
    private readonly WeaveScale _scale;

    private WeaveLayout(HomeView view, bool isRightToLeft)
    {
        _view = view;
        _years = WeavePlaces.Of([.. view.Rounds.Select(card => card.Round)]);
        var told = _years.Append(view.Precursors.Years?.First ?? _years[0]).ToList();
        _scale = new WeaveScale((int)Math.Floor(told.Min()), Math.Floor(told.Max()) + 1.1, isRightToLeft);
    }

    /// <summary>The chart; null where there is no round to draw.</summary>
    public static WeaveDrawing? Of(HomeView view, bool isRightToLeft) =>
        view.Rounds.Count == 0 ? null : new WeaveLayout(view, isRightToLeft).Draw();

    private WeaveDrawing Draw()
    {
        var nodes = WeaveNodes.Of(_view.Rounds, _years, _scale);
        var topics = Topics();
        return new WeaveDrawing(
            _scale,
            TopicsBegin + (Math.Max(0, topics.Count - 1) * TopicStep) + Below,
            Years(),
            Threads(nodes),
            Capsules(nodes),
            nodes,
            [.. _view.Precursors.Contacts.Select(contact => new WeavePoint(XOf(contact.Date), WeaveScale.Axis - 14))],
            [.. EarlyDocuments()],
            topics);
    }

    private double XOf(Articles.DateRange date) =>
        _scale.X((WeaveScale.YearOf(date.Earliest) + WeaveScale.YearOf(date.Latest)) / 2);

    private IEnumerable<WeaveSquare> EarlyDocuments() =>
        _view.Precursors.Documents
            .Where(document => document.Date is not null)
            .Select(document => new WeaveSquare(XOf(document.Date!.Value) - 6, WeaveScale.Axis - 34, document.Status));

    private List<WeaveYear> Years()
    {
        var last = (int)Math.Floor(_scale.LastYear);
        return
        [
            .. Enumerable.Range(_scale.FirstYear, last - _scale.FirstYear + 1)
                .Select(year => new WeaveYear(
                    year,
                    _scale.X(year),
                    _scale.X(year + 0.5),
                    year < last && (year - _scale.FirstYear) % _scale.YearStep == 0)),
        ];
    }

    private List<WeaveThread> Threads(IReadOnlyList<WeaveNode> nodes)
    {
        var threads = new List<WeaveThread>();
        if (!_view.Precursors.IsEmpty)
        {
            var begin = new WeavePoint(_scale.X(_scale.FirstYear + 0.1), WeaveScale.Between);
            threads.Add(new WeaveThread(begin, nodes[0].Centre, true));
        }

        foreach (var (from, to) in nodes.Zip(nodes.Skip(1)))
        {
            var isDotted = !from.Card.Round.IsDocumented || !to.Card.Round.IsDocumented;
            threads.Add(new WeaveThread(from.Centre, to.Centre, isDotted));
        }

        return threads;
    }

    private static List<WeaveCapsule> Capsules(IReadOnlyList<WeaveNode> nodes)
    {
        var capsules = new List<WeaveCapsule>();
        var run = new List<double>();
        foreach (var node in nodes)
        {
            if (!node.IsPlaced)
            {
                run.Add(node.Centre.X);
                continue;
            }

            Close(capsules, run);
        }

        Close(capsules, run);
        return capsules;
    }

    private static void Close(List<WeaveCapsule> capsules, List<double> run)
    {
        if (run.Count > 0)
        {
            capsules.Add(new WeaveCapsule(run.Min() - CapsuleRoom, run.Max() - run.Min() + (2 * CapsuleRoom)));
            run.Clear();
        }
    }

    // The most frequent topics; the one the reader chose comes first whether it is frequent or not.
    private List<WeaveTopic> Topics() =>
    [
        .. _view.TopicRows
            .Where(row => row.Total > 0 || row.Key == _view.Chosen?.Key)
            .OrderByDescending(row => row.Key == _view.Chosen?.Key)
            .ThenByDescending(row => row.Total)
            .Take(MostTopics)
            .Select((row, index) => new WeaveTopic(
                row.Key,
                row.Name,
                TopicsBegin + (index * TopicStep),
                Dots(row),
                row.Key == _view.Chosen?.Key)),
    ];

    private List<WeaveDot> Dots(TopicRow row)
    {
        var dots = new List<WeaveDot>();
        if (row.Before > 0)
        {
            dots.Add(Dot(_scale.FirstYear + 0.41, row.Before));
        }

        for (var index = 0; index < _view.Rounds.Count; index++)
        {
            if (row.InRounds[_view.Rounds[index].Round.Key] is > 0 and var passages)
            {
                dots.Add(Dot(_years[index], passages));
            }
        }

        return dots;
    }

    private WeaveDot Dot(double year, int passages) => new(_scale.X(year), 2.6 + (2.4 * Math.Sqrt(passages)));
}
