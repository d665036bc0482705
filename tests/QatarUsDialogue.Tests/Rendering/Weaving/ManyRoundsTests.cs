using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Rendering.Weaving;

namespace QatarUsDialogue.Tests.Rendering.Weaving;

/// <summary>Whatever the rounds are, nothing on the chart touches anything else and nothing leaves it.</summary>
public sealed class ManyRoundsTests
{
    private static readonly string?[] Cities = ["washington", "doha", "washington", "washington", null, "paris", "doha"];

    private static readonly Dictionary<string, HomeView> Views = new(StringComparer.Ordinal)
    {
        ["one"] = WeaveSketch.View(WeaveSketch.Round("1", "doha", 2018, documents: 12)),
        ["two"] = Rounds(2, 400),
        ["seven"] = Rounds(7, 420),
        ["fourteen"] = Rounds(14, 380),
        ["thirty"] = Rounds(30, 300),
        ["a hundred"] = Rounds(100, 200),
        ["a month apart"] = Rounds(14, 30, "doha"),
        ["one day"] = Rounds(9, 0),
        ["one day in one city"] = Rounds(5, 0, "washington"),
        ["one year"] = Rounds(6, 55),
        ["two hundred years"] = Rounds(8, 9000),
        ["no days"] = WeaveSketch.View([.. Enumerable.Range(1, 5).Select(number => WeaveSketch.Round($"{number}", null, null))]),
        ["days and no days"] = WeaveSketch.View(
            [.. Enumerable.Range(1, 12).Select(number => Round(number, number % 3 == 0 ? null : new DateOnly(2016 + number, 3, 9), null))]),
        ["much before"] = Rounds(6, 40, "washington").WithDocumentsBefore(7, new DateOnly(2017, 12, 20)),
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var view in Views.Keys)
            {
                cases.Add(view, "ar");
                cases.Add(view, "en");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void NothingOnTheChartTouchesAnythingElse(string rounds, string language)
    {
        var drawing = Draw(rounds, language);
        var boxes = drawing.Nodes.Select(node => (What: $"round {node.Card.Round.Key}", node.Box))
            .Concat(drawing.Nodes.SelectMany(node => node.Squares.Select(square => (What: $"document of {node.Card.Round.Key}", square.Box))))
            .Concat(drawing.Nodes.Where(node => node.Label is not null).Select(node => (What: $"date of {node.Card.Round.Key}", node.Label!.Box)))
            .Concat(drawing.EarlyDocuments.Select(square => (What: "early document", square.Box)))
            .ToList();
        var touching =
            from one in boxes.Index()
            from other in boxes.Skip(one.Index + 1)
            where one.Item.Box.Meets(other.Box)
            select $"{one.Item.What} and {other.What}";
        Assert.Empty(touching);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void NothingLeavesTheChart(string rounds, string language)
    {
        var drawing = Draw(rounds, language);
        var boxes = drawing.Nodes.Select(node => node.Box)
            .Concat(drawing.Nodes.SelectMany(node => node.Squares).Select(square => square.Box))
            .Concat(drawing.Nodes.Select(node => node.Label?.Box).OfType<WeaveBox>());
        Assert.All(boxes, box =>
        {
            Assert.InRange(box.X, 0, drawing.Scale.Width);
            Assert.InRange(box.EndX, 0, drawing.Scale.Width);
            Assert.InRange(box.Y, drawing.Top, drawing.Axis);
            Assert.InRange(box.Y + box.Height, drawing.Top, drawing.Axis);
        });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheOrderOfTheRoundsIsTheOrderOnTheChart(string rounds, string language)
    {
        var x = Draw(rounds, language).Nodes.Select(node => node.Centre.X).ToList();
        var steps = x.Zip(x.Skip(1), (from, to) => language == "ar" ? from - to : to - from);
        Assert.All(steps, step => Assert.True(step > 0));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryRoundOfACityHasItsDateAndAllItsDocuments(string rounds, string language)
    {
        foreach (var node in Draw(rounds, language).Nodes)
        {
            Assert.Equal(node.Card.DocumentCount, node.Squares.Count + node.More);
            if (node.Lane != WeaveLane.Between && node.Card.Round.Date is not null)
            {
                Assert.NotNull(node.Label);
            }
        }
    }

    [Theory]
    [InlineData("seven", 1120)]
    [InlineData("fourteen", 1120)]
    public void TheUsualNumbersOfRoundsFitAPage(string rounds, double width)
    {
        Assert.Equal(width, Draw(rounds, "ar").Scale.Width);
        Assert.Equal(width, Draw(rounds, "en").Scale.Width);
    }

    [Fact]
    public void ALongNameOfATopicMakesRoomForItself()
    {
        var name = new string('م', 60);
        var drawing = WeaveLayout.Of(Views["fourteen"].WithTopics(name), Wording.Arabic)!;
        Assert.True(drawing.Scale.Start > TextWidth.Of(name));
        Assert.All(drawing.Topics[0].Dots, dot => Assert.True(dot.X + dot.Radius < drawing.Scale.Width - TextWidth.Of(name)));
    }

    [Fact]
    public void DotsOfNeighboursDoNotTouch()
    {
        var drawing = WeaveLayout.Of(Rounds(14, 30).WithTopics("a", "b"), Wording.Arabic)!;
        var dots = drawing.Topics[0].Dots.OrderBy(dot => dot.X).ToList();
        Assert.Equal(15, dots.Count);
        Assert.All(dots.Zip(dots.Skip(1)), pair => Assert.True(pair.First.X + pair.First.Radius < pair.Second.X - pair.Second.Radius));
    }

    [Fact]
    public void WithoutAnyDayThereAreNoYears()
    {
        Assert.Empty(Draw("no days", "ar").Years);
    }

    private static WeaveDrawing Draw(string rounds, string language) =>
        WeaveLayout.Of(Views[rounds], language == "ar" ? Wording.Arabic : Wording.English)!;

    private static HomeView Rounds(int count, int daysApart, string? city = null) => WeaveSketch.View(
        [.. Enumerable.Range(1, count).Select(number => Round(number, new DateOnly(2018, 1, 30).AddDays(number * daysApart), city))]);

    private static RoundCard Round(int number, DateOnly? day, string? city) =>
        WeaveSketch.Round($"{number}", city ?? Cities[number % Cities.Length], day, number % 4 != 0, number % 8);
}
