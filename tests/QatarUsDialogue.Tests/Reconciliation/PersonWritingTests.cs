using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Readings;
using static QatarUsDialogue.Tests.Reconciliation.Sketch;

namespace QatarUsDialogue.Tests.Reconciliation;

public class PersonWritingTests
{
    private static readonly Sketch One = new("700_a.txt", "قالت المتحدثة نورا براون ذلك، ورحب البيت الأبيض.");
    private static readonly Sketch Two = new("100_b.txt", "حضرت نورا براون.");

    [Fact]
    public void SomebodyTheLexiconDoesNotKnowIsOnePersonInAllArticles()
    {
        var archive = Reconcile([Named(One, "نورا براون"), Named(Two, "نورا براون")]);

        var person = Assert.Single(archive.People);
        Assert.Equal(("نورا-براون", "نورا براون", false), (person.Key, person.Ar, person.IsKnown));
        Assert.Equal(["100", "700"], Facts(archive).Where(f => f.PersonKey == person.Key).Select(f => f.SourceId));
    }

    [Fact]
    public void TheKeyOfAStrangerDoesNotChangeWhenAnArticleComes()
    {
        var alone = Reconcile([Named(One, "نورا براون")]).People.Single().Key;

        Assert.Equal([alone], Reconcile([Named(Two, "نورا براون"), Named(One, "نورا براون")]).People.Select(p => p.Key));
    }

    [Fact]
    public void ABodyStandsWithThePeopleAndKeepsTheFormThatIsPrinted()
    {
        var reading = One.Of() with { Bodies = [new BodyReading("white-house", "البيت الأبيض", null, One.Words("البيت الأبيض"))] };
        var archive = Reconcile([reading]);

        var body = Assert.Single(archive.People);
        Assert.True(body.IsBody);
        Assert.Equal("White House", body.En);
        Assert.Equal(("white-house", "البيت الأبيض"), Facts(archive).Select(f => (f.PersonKey, f.Form)).Single());
    }

    [Fact]
    public void EveryPlaceKeepsTheNameAsItIsPrintedThere()
    {
        var person = new PersonReading(
            "rubio", "ماركو روبيو", null, ParticipantRole.Mentioned, null, [Rubio.Words("ماركو روبيو"), Rubio.Words("روبيو الحوار")])
        {
            Forms = ["ماركو روبيو", "روبيو"],
        };

        Assert.Equal(["ماركو روبيو", "روبيو"], Facts(Reconcile([Rubio.Of() with { People = [person] }])).Select(f => f.Form));
    }

    [Theory]
    [InlineData("2017-11-14", "2017-11-14", true)]
    [InlineData("2017-11-15", "2017-11-15", false)]
    [InlineData("2017-11-10", "2017-11-20", false)]
    [InlineData("2016-01-26", "2016-01-26", false)]
    public void AnOfficeIsHeldOnTheDaysBetweenItsBounds(string first, string last, bool isHeld)
    {
        var office = new HeldOffice { Order = 1, Ar = "وزير", En = "Minister", From = new(2016, 1, 27), To = new(2017, 11, 14) };

        Assert.Equal(isHeld, office.Covers(new DateRange(Day(first), Day(last))));
    }

    private static readonly Sketch Rubio = new("800_c.txt", "ترأس ماركو روبيو الوفد، وافتتح روبيو الحوار.");

    private static Reading Named(Sketch sketch, string name) => sketch.Of() with
    {
        People = [new PersonReading(null, name, null, ParticipantRole.Mentioned, null, [sketch.Words(name)])],
    };

    private static IEnumerable<Fact> Facts(QatarUsDialogue.Reconciliation.Archive archive) => archive.Sources.SelectMany(s => s.Facts);

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
