using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Rendering.SourceTexts;

namespace QatarUsDialogue.Tests.Rendering.SourceTexts;

public sealed class NotesMarkupTests
{
    private static readonly Wording English = Wording.English;

    private static readonly FactNote Amount = new(
        "abc", 7, FactKind.Figure, Basis.Stated, new TextSpan(0, 4), "كلمة", new FactMeaning { Amount = 5, Currency = "USD" }, null, null);

    [Fact]
    public void AParagraphWithoutNotesKeepsTheirPlace() => Assert.Equal("<div></div>", Written());

    [Fact]
    public void ANoteLeadsBackToItsWordsAndToItsCard() => Assert.Equal(
        $"""<ol class="notes"><li class="note c-figure" id="n7" data-f="7"><a class="n" href="#f7" role="doc-backlink" aria-label="{English.Text("source.back", 7)}">7</a> """
            + $"""<span><b>{English.Name(FactKind.Figure)}:</b> {English.Money(5, "USD")} """
            + $"""<a class="card-link small" href="/en/facts/abc" aria-label="{English.Text("card.of", 7)}">{English["card.link"]}</a></span></li></ol>""",
        Written(Amount));

    [Fact]
    public void ANoteSaysHowItsFactIsKnownAndWhatARecordSaysOtherwise()
    {
        var written = Written(Amount with { Basis = Basis.Inferred, Correction = new Label("خلاف", "Otherwise <here>") });

        Assert.EndsWith(
            $"""</a> <span class="ev ev-inf">{English.Name(Basis.Inferred)}</span> <span class="ev ev-con">Disputed</span> <a href="#record">Otherwise &lt;here&gt;</a></span></li></ol>""",
            written,
            StringComparison.Ordinal);
    }

    [Fact]
    public void ADateThatWasConcludedSaysHow()
    {
        var inference = new DateInference(DateInferenceKind.DayWithoutYear, new DateOnly(2024, 3, 6));

        Assert.Contains(
            $"""</a> <span class="because">{English.Reason(inference)}</span>""", Written(Amount with { Inference = inference }), StringComparison.Ordinal);
    }

    [Fact]
    public void NotesOfOneParagraphStandInOneList()
    {
        var written = Written(Amount, Amount with { Number = 8 });

        Assert.Equal(2, written.Split("<li").Length - 1);
        Assert.Equal(2, written.Split("<ol").Length);
    }

    private static string Written(params FactNote[] notes) => WrittenMarkup.Of(NotesMarkup.Of(notes, English, new Addresses("en")));
}
