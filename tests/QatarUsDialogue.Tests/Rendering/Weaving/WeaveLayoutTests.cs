using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Rendering.Weaving;
using static QatarUsDialogue.Tests.Rendering.Weaving.WeaveSketch;

namespace QatarUsDialogue.Tests.Rendering.Weaving;

public sealed class WeaveLayoutTests
{
    [Fact]
    public void TimeRunsInTheDirectionOfReading()
    {
        var view = View(Round("1", "washington", 2018), Round("2", "doha", 2019), Round("3", "washington", 2021));

        var arabic = WeaveLayout.Of(view, Wording.Arabic)!.Nodes.Select(node => node.Centre.X).ToList();
        var english = WeaveLayout.Of(view, Wording.English)!.Nodes.Select(node => node.Centre.X).ToList();
        Assert.Equal(arabic.OrderDescending(), arabic);
        Assert.Equal(english.Order(), english);
    }

    [Fact]
    public void EachCityHasItsLane()
    {
        var nodes = WeaveLayout.Of(View(Round("1", "washington", 2018), Round("2", "doha", 2019), Round("3", "paris", 2020)), Wording.Arabic)!.Nodes;
        Assert.Equal([172, 66, 119], nodes.Select(node => node.Centre.Y));
    }

    [Fact]
    public void ARoundWithoutASourceHasItsTruePlaceAndADottedThread()
    {
        var drawing = WeaveLayout.Of(
            View(Round("1", "washington", 2018), Round("2", "doha", 2019, isDocumented: false), Round("3", "washington", 2020)),
            Wording.Arabic)!;

        Assert.Equal(66, drawing.Nodes[1].Centre.Y);
        Assert.True(drawing.Nodes[1].Stand.IsPlaced);
        Assert.All(drawing.Threads, thread => Assert.True(thread.IsDotted));
        Assert.Empty(drawing.Capsules);
    }

    [Fact]
    public void RoundsWithoutADayStandEvenlyBetweenTheirNeighboursInAHatchedBand()
    {
        var drawing = WeaveLayout.Of(
            View(Round("1", "washington", 2018), Round("2", null, null, false), Round("3", null, null, false), Round("4", "doha", 2021)),
            Wording.English)!;

        var x = drawing.Nodes.Select(node => node.Centre.X).ToList();
        Assert.Equal(x[1] - x[0], x[2] - x[1], 6);
        Assert.Equal(x[2] - x[1], x[3] - x[2], 6);
        Assert.Single(drawing.Capsules);
    }

    [Fact]
    public void MoreThanFiveDocumentsAreFourSquaresAndANumber()
    {
        var node = WeaveLayout.Of(View(Round("1", "doha", 2018, documents: 7)), Wording.Arabic)!.Nodes[0];

        Assert.Equal(4, node.Squares.Count);
        Assert.Equal(3, node.More);
        Assert.Equal(5, WeaveLayout.Of(View(Round("1", "doha", 2018, documents: 5)), Wording.Arabic)!.Nodes[0].Squares.Count);
    }

    [Theory]
    [InlineData(14, 3)]
    [InlineData(1004, 2)]
    public void ALongNumberTakesThePlaceOfMoreSquares(int documents, int squares)
    {
        var node = WeaveLayout.Of(View(Round("1", "doha", 2018, documents: documents)), Wording.Arabic)!.Nodes[0];
        var halfOfNumber = TextWidth.Of(node.MoreText) / 2;

        Assert.Equal(squares, node.Squares.Count);
        Assert.Equal(documents, squares + node.More);
        Assert.True(node.MorePlace.X + halfOfNumber < node.Squares.Min(square => square.X));
    }

    [Fact]
    public void ManyYearsAreNotAllLabelled()
    {
        var years = WeaveLayout.Of(View(Round("1", "doha", 1990), Round("2", "doha", 2040)), Wording.Arabic)!.Years;
        var labels = years.Where(year => year.IsLabelled).Select(year => year.LabelX).Order().ToList();

        Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 44));
    }

    [Fact]
    public void NoRoundIsNoChart()
    {
        Assert.Null(WeaveLayout.Of(View(), Wording.Arabic));
    }
}
