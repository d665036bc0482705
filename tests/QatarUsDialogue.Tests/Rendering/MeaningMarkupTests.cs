using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Tests.Rendering;

public sealed class MeaningMarkupTests
{
    private static readonly Addresses To = new("en");
    private static readonly RoundLine Sixth = new("6", 6, Basis.Stated, true, RoundStatus.Held, null, null, null, null);

    [Fact]
    public void ATopicIsALinkAndTellsTheRoundThatItIsSpokenOfIn()
    {
        var meaning = new FactMeaning { Topic = new TopicLine("energy", new Label("الطاقة", "Energy & gas"), 0), Round = Sixth };

        Assert.Equal(
            """<a href="/en/topics/energy">Energy &amp; gas</a> <span class="of">— <a href="/en/rounds/6">Sixth round</a></span>""",
            Written(Note(FactKind.Topic, meaning)));
    }

    [Fact]
    public void APersonIsALinkWithTheOfficeAndTheChair()
    {
        var meaning = new FactMeaning { PersonKey = "one", Person = new Label("فلان", "Someone"), Office = new Label("الوزير", "Minister"), Role = ParticipantRole.Chair };

        Assert.Equal($"<a href=\"/en/people/one\">Someone</a>, Minister ({Wording.English["source.chair"]})", Written(Note(FactKind.Person, meaning)));
    }

    [Fact]
    public void AnEventTellsItsRoundAndItsCity() => Assert.Equal(
        """<a href="/en/rounds/6">Sixth round</a>, Doha""",
        Written(Note(FactKind.Event, new FactMeaning { Round = Sixth, City = "doha" })));

    [Fact]
    public void AnAmountWithoutAPeriodStandsAlone() =>
        Assert.Equal(Wording.English.Money(5, "USD"), Written(Note(FactKind.Figure, new FactMeaning { Amount = 5, Currency = "USD" })));

    [Fact]
    public void WhatWasNotUnderstoodIsToldInItsOwnWords() => Assert.Contains(
        "كلمة",
        Written(Note(FactKind.Topic, new FactMeaning())),
        StringComparison.Ordinal);

    [Fact]
    public void ASignOfHowAFactIsKnownHasItsStyleAndItsWord()
    {
        Assert.Equal($"<span class=\"ev ev-inf\">{Wording.English.Name(Basis.Inferred)}</span>", WrittenMarkup.Of(EvidenceMarkup.Of(Basis.Inferred, Wording.English)));
        Assert.Equal("<span class=\"ev ev-con\">Disputed</span>", WrittenMarkup.Of(EvidenceMarkup.Disputed(Wording.English)));
    }

    [Fact]
    public void ALinkLeadsToTheWordsInTheirSource() => Assert.Equal(
        """<a class="src" href="/en/sources/001#f7">In the text <span class="num">7</span></a>""",
        WrittenMarkup.Of(EvidenceMarkup.Link(new FactPlace("001", 7), Wording.English, To)));

    [Theory]
    [InlineData("en", """<blockquote class="quote" lang="ar" dir="rtl">""")]
    [InlineData("ar", """<blockquote class="quote">""")]
    public void AQuotationSaysThatItIsArabicWhereThePageIsNot(string language, string beginning)
    {
        var words = language == "ar" ? Wording.Arabic : Wording.English;
        var quotation = new Quotation(FactKind.Topic, [], new FactPlace("001", 7), null, false, false);

        Assert.StartsWith(beginning, WrittenMarkup.Of(QuotationMarkup.Block(quotation, words, new Addresses(language))), StringComparison.Ordinal);
    }

    private static FactNote Note(FactKind kind, FactMeaning meaning) =>
        new("a", 1, kind, Basis.Stated, new TextSpan(0, 4), "كلمة", meaning, null, null);

    private static string Written(FactNote note) => WrittenMarkup.Of(MeaningMarkup.Of(note, Wording.English, To));
}
