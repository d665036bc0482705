using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Rendering.SourceTexts;

namespace QatarUsDialogue.Tests.Rendering.SourceTexts;

public sealed class MarkedTextTests
{
    private const string Text = "الأهمية الاستراتيجية لقاعدة العديد الجوية";

    [Fact]
    public void FactsThatOverlapInPartAreCutAndBothLinesStand()
    {
        var body = Write(Text, Fact(1, FactKind.Document, "الأهمية الاستراتيجية"), Fact(2, FactKind.Topic, "الاستراتيجية لقاعدة"));

        var marks = body.QuerySelectorAll("mark");
        Assert.Equal(["1", "1 2", "2"], marks.Select(mark => mark.GetAttribute("data-f")));
        Assert.Contains("u1-agree", marks[1].ClassList);
        Assert.Contains("u2-topic", marks[1].ClassList);
        Assert.Empty(body.QuerySelectorAll("mark mark"));
        Assert.Equal(Text, Without(body));
    }

    [Fact]
    public void FactsThatBeginTogetherHaveAnIdEach()
    {
        var body = Write(Text, Fact(1, FactKind.Document, "الأهمية الاستراتيجية"), Fact(2, FactKind.Topic, "الأهمية"));

        Assert.NotNull(body.QuerySelector("mark#f1"));
        Assert.NotNull(body.QuerySelector("span#f2"));
    }

    [Fact]
    public void TheNumberOfAFactThatEndsInAWordStandsAfterTheWord()
    {
        var body = Write(Text, Fact(1, FactKind.Topic, "قاعد"));

        Assert.EndsWith("لقاعدة1 العديد الجوية", body.TextContent, StringComparison.Ordinal);
        Assert.Equal("قاعد", body.QuerySelector("mark")!.TextContent);
    }

    [Fact]
    public void AFourthLineJoinsTheThird()
    {
        var facts = Enumerable.Range(1, 5).Select(number => Fact(number, FactKind.Topic, "العديد")).ToArray();
        var mark = Write(Text, facts).QuerySelector("mark")!;

        Assert.Contains("u3-topic", mark.ClassList);
        Assert.DoesNotContain(mark.ClassList, style => style.StartsWith("u4", StringComparison.Ordinal));
    }

    [Fact]
    public void TheTintIsOfTheInnermostThatIsNoTopic()
    {
        var body = Write(
            Text,
            Fact(1, FactKind.Event, Text),
            Fact(2, FactKind.Person, "العديد الجوية"),
            Fact(3, FactKind.Topic, "العديد"));

        Assert.Contains("t-person", body.QuerySelector("mark[data-f='1 2 3']")!.ClassList);
    }

    [Fact]
    public void AFactOverTwoBlocksHasOneIdAndOneNumber()
    {
        const string lines = "سطر أول\nسطر ثان";
        var fact = new PlacedFact(1, FactKind.Event, new TextSpan(4, 8));
        var first = Parse(lines, new TextSpan(0, 8), fact);
        var second = Parse(lines, TextSpan.Between(8, lines.Length), fact);

        Assert.NotNull(first.QuerySelector("#f1"));
        Assert.Null(first.QuerySelector(".ref"));
        Assert.Null(second.QuerySelector("#f1"));
        Assert.NotNull(second.QuerySelector(".ref"));
        Assert.Equal(lines, Without(first) + Without(second));
    }

    [Fact]
    public void WhatLooksLikeMarkupIsText()
    {
        const string text = "قال <b>كذا</b> & \"كذا\"\r\n";
        Assert.Equal(text, Without(Parse(text, new TextSpan(0, text.Length))));
    }

    [Fact]
    public void AMisprintIsSaidToBeSoInTheOriginalAndTheTextStaysAsItIs()
    {
        const string text = "في تسعيينات القرن الماضي.";
        using var writer = new StringWriter();
        MarkedText.Of(text, new TextSpan(0, text.Length), [], [new TextSpan(3, 8)], Wording.Arabic).WriteTo(writer, HtmlEncoder.Default);
        var page = new HtmlParser().ParseDocument($"<p>{writer}</p>").QuerySelector("p")!;

        Assert.Equal("تسعيينات", page.QuerySelector(".sic")!.TextContent);
        Assert.Equal("[كذا]", page.QuerySelector("sup")!.TextContent);
        Assert.Equal(text, Without(page));
    }

    private static PlacedFact Fact(int number, FactKind kind, string words) =>
        new(number, kind, new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), words.Length));

    private static IElement Write(string text, params PlacedFact[] facts) => Parse(text, new TextSpan(0, text.Length), facts);

    private static IElement Parse(string text, TextSpan block, params PlacedFact[] facts)
    {
        using var writer = new StringWriter();
        MarkedText.Of(text, block, facts, [], Wording.Arabic).WriteTo(writer, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument($"<p>{writer}</p>").QuerySelector("p")!;
    }

    private static string Without(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var number in copy.QuerySelectorAll(".ref, sup"))
        {
            number.Remove();
        }

        return copy.TextContent;
    }
}
