using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Tests.Rendering;

/// <summary>The small pieces that stand many times in lists.</summary>
public sealed class ListMarkupTests
{
    private static readonly Wording English = Wording.English;
    private static readonly Addresses To = new("en");
    private static readonly RoundLine Fifth = Round(5);
    private static readonly RoundLine Sixth = Round(6);

    [Fact]
    public void SquaresAreToldInWordsAndHaveAnElementForEachState() => Assert.Equal(
        """<span class="thru" role="img" aria-label="Presence of the topic: the fifth, the sixth"><s>–</s><u>4</u><i>5</i><b>6</b></span>"""
            .Replace("Presence of the topic: the fifth, the sixth", English.Text("roundPage.presence", $"{English.Ordinal(5)}, {English.Ordinal(6)}"), StringComparison.Ordinal),
        WrittenMarkup.Of(SquaresMarkup.Of(
            [
                new(Round(null), SquareState.NoSource, 0),
                new(Round(4), SquareState.NotMentioned, 0),
                new(Fifth, SquareState.Present, 1),
                new(Sixth, SquareState.Current, 2),
            ],
            English)));

    [Fact]
    public void SquaresOfATopicThatNoRoundMentionsSaySo() => Assert.Contains(
        $"aria-label=\"{English["roundPage.absence"]}\"",
        WrittenMarkup.Of(SquaresMarkup.Of([new(Sixth, SquareState.NotMentioned, 0)], English)),
        StringComparison.Ordinal);

    [Fact]
    public void AnAddressIsALinkOnlyWhereItsSchemeIsSafe() => Assert.Equal(
        """<span class="addr" lang="en"><a href="https://www.state.gov/a?b&amp;c">state.gov</a> <bdi dir="ltr">javascript:alert(&quot;1&quot;)</bdi></span>""",
        WrittenMarkup.Of(ExternalAddress.Html(["https://www.state.gov/a?b&c", "javascript:alert(\"1\")"])));

    [Fact]
    public void ARoleTellsItsRoundItsOfficeTheChairAndItsEvidence() => Assert.Equal(
        $"""<a href="/en/rounds/6">Sixth round</a>: Minister &amp; more ({English["source.chair"]}) """
            + $"""<span class="ev ev-inf">{English.Name(Basis.Inferred)}</span> <a class="src" href="/en/sources/001#f7">In the text <span class="num">7</span></a>""",
        WrittenMarkup.Of(RoleMarkup.Of(
            new PersonRole(Sixth, false, ParticipantRole.Chair, new Label("الوزير", "Minister & more"), Basis.Inferred, new FactPlace("001", 7), null), English, To)));

    [Fact]
    public void ARoleWithoutAnOfficeSaysSo() => Assert.Equal(
        $"""<a href="/en/rounds/6">Sixth round</a>: {English["people.officeNotTold"]}""",
        WrittenMarkup.Of(RoleMarkup.Of(new PersonRole(Sixth, false, null, null, Basis.Stated, null, null), English, To)));

    [Fact]
    public void RelatedDocumentsAreLinksWithTheirRounds() => Assert.Equal(
        """<a href="/agreements/one">مذكرة &amp; غيرها</a> (الجولة السادسة)، <a href="/agreements/two">اتفاق</a>"""
            .Replace("الجولة السادسة", Wording.Arabic.Round(6), StringComparison.Ordinal)
            .Replace("، ", Wording.Arabic["site.listBreak"], StringComparison.Ordinal),
        WrittenMarkup.Of(RelatedMarkup.Of(
            new RelatedDocuments([new("one", "مذكرة & غيرها", Sixth), new("two", "اتفاق", null)], 2), "mine", Wording.Arabic, new Addresses("ar"))));

    [Fact]
    public void WhereMoreDocumentsAreRelatedALinkLeadsToAllOfThem() => Assert.EndsWith(
        $"""<a href="/en/agreements/mine#related">{WrittenMarkup.Of(English.Html("parts.all", English.CountHtml("documentCount", 7)))}</a>""",
        WrittenMarkup.Of(RelatedMarkup.Of(new RelatedDocuments([new("one", "مذكرة", null)], 7), "mine", English, To)),
        StringComparison.Ordinal);

    [Fact]
    public void TheEarlierAndTheLaterRoundSayHowTheirWordsAreMarked()
    {
        Assert.Equal(
            $"<b>Fifth round</b> — <del>{English["wording.vanishedSign"]}</del>{English.Text("wording.vanished", English.TheRound(6))}",
            WrittenMarkup.Of(WordingMarkup.Earlier(Fifth, Sixth, English)));
        Assert.Equal(
            $"<b>Sixth round</b> — <ins>{English["wording.appearedSign"]}</ins>{English.Text("wording.appeared", English.TheRound(5))}",
            WrittenMarkup.Of(WordingMarkup.Later(Fifth, Sixth, English)));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(2, "1، 2.")]
    [InlineData(61, " …")]
    public void TheWordsThatWereKeptEndWithAFullStopOrSayThatThereAreMore(int count, string? end)
    {
        var kept = Enumerable.Range(1, count).Select(number => $"{number}").ToList();

        Assert.EndsWith(
            end is null ? $"{English["wording.nothingKept"]}.</p>" : $"{end}</bdi></p>",
            WrittenMarkup.Of(WordingMarkup.Kept(kept, English)),
            StringComparison.Ordinal);
    }

    private static RoundLine Round(int? number) => new($"{number}", number, Basis.Stated, number is not null, RoundStatus.Held, null, null, null, null);
}
