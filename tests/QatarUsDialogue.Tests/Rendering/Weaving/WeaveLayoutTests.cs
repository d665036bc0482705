using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Weaving;

namespace QatarUsDialogue.Tests.Rendering.Weaving;

public sealed class WeaveLayoutTests
{
    [Fact]
    public void TimeRunsInTheDirectionOfReading()
    {
        var view = View(Card("1", "washington", 2018), Card("2", "doha", 2019), Card("3", "washington", 2021));

        var arabic = WeaveLayout.Of(view, true)!.Nodes.Select(node => node.Centre.X).ToList();
        var english = WeaveLayout.Of(view, false)!.Nodes.Select(node => node.Centre.X).ToList();
        Assert.Equal(arabic.OrderDescending(), arabic);
        Assert.Equal(english.Order(), english);
    }

    [Fact]
    public void EachCityHasItsLane()
    {
        var nodes = WeaveLayout.Of(View(Card("1", "washington", 2018), Card("2", "doha", 2019), Card("3", "paris", 2020)), true)!.Nodes;
        Assert.Equal([172, 66, 119], nodes.Select(node => node.Centre.Y));
    }

    [Fact]
    public void ARoundWithoutASourceHasItsTruePlaceAndADottedThread()
    {
        var drawing = WeaveLayout.Of(
            View(Card("1", "washington", 2018), Card("2", "doha", 2019, isDocumented: false), Card("3", "washington", 2020)),
            true)!;

        Assert.Equal(66, drawing.Nodes[1].Centre.Y);
        Assert.True(drawing.Nodes[1].IsPlaced);
        Assert.All(drawing.Threads, thread => Assert.True(thread.IsDotted));
        Assert.Empty(drawing.Capsules);
    }

    [Fact]
    public void RoundsWithoutADayStandEvenlyBetweenTheirNeighboursInAHatchedBand()
    {
        var drawing = WeaveLayout.Of(
            View(Card("1", "washington", 2018), Card("2", null, null, false), Card("3", null, null, false), Card("4", "doha", 2021)),
            false)!;

        var x = drawing.Nodes.Select(node => node.Centre.X).ToList();
        Assert.Equal(x[1] - x[0], x[2] - x[1], 6);
        Assert.Equal(x[2] - x[1], x[3] - x[2], 6);
        Assert.Single(drawing.Capsules);
    }

    [Fact]
    public void MoreThanFiveDocumentsAreFourSquaresAndANumber()
    {
        var node = WeaveLayout.Of(View(Card("1", "doha", 2018, documents: 7)), true)!.Nodes[0];

        Assert.Equal(4, node.Squares.Count);
        Assert.Equal(3, node.More);
        Assert.Equal(5, WeaveLayout.Of(View(Card("1", "doha", 2018, documents: 5)), true)!.Nodes[0].Squares.Count);
    }

    [Fact]
    public void NeighboursThatStandCloseHaveTheirLabelsOnBothSides()
    {
        var cards = Enumerable.Range(2000, 25).Select(year => Card($"{year}", "doha", year)).ToArray();
        var nodes = WeaveLayout.Of(View(cards), true)!.Nodes;

        Assert.Equal(2, nodes.Select(node => node.LabelY).Distinct().Count());
    }

    [Fact]
    public void ManyYearsAreNotAllLabelled()
    {
        var years = WeaveLayout.Of(View(Card("1", "doha", 1990), Card("2", "doha", 2040)), true)!.Years;
        var labels = years.Where(year => year.IsLabelled).Select(year => year.LabelX).Order().ToList();

        Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 44));
    }

    [Fact]
    public void NoRoundIsNoChart()
    {
        Assert.Null(WeaveLayout.Of(View(), true));
    }

    private static HomeView View(params RoundCard[] cards) => new(
        new HomeFigures(cards.Length, 0, 0, 0, 0),
        cards,
        new Precursors([], [], [], 0, null),
        [],
        null,
        []);

    private static RoundCard Card(string key, string? city, int? year, bool isDocumented = true, int documents = 0) => new(
        new RoundLine(
            key,
            null,
            Basis.Stated,
            isDocumented,
            RoundStatus.Held,
            year is { } known ? DateRange.Day(new DateOnly(known, 6, 1)) : null,
            Basis.Stated,
            city,
            Basis.Stated),
        null,
        new RoundNeighbours(null, null),
        [],
        [],
        [],
        [.. Enumerable.Range(0, documents).Select(Document)],
        RoundSources.None,
        null,
        null,
        null);

    private static DocumentLine Document(int number) => new(
        $"document-{number}",
        AgreementKind.Agreement,
        AgreementStatus.Signed,
        AgreementStanding.Round,
        "اتفاقية",
        1,
        null,
        null,
        [],
        null,
        null,
        [],
        [],
        new FactPlace("000", 1),
        null);
}
