using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Records;
using QatarUsDialogue.Tests.Reconciliation;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Tests.Queries;

public class PersonQueryTests
{
    private static readonly Lexicon Lexicon = Sketch.Lexicon with
    {
        People =
        [
            Sketch.Lexicon.People[0] with
            {
                Offices =
                [
                    new OfficeEntry("سيناتور", "Senator", new(2011, 1, 3), new(2025, 1, 20)),
                    new OfficeEntry("وزير الخارجية", "Secretary of State", new(2025, 1, 21), null),
                ],
            },
        ],
    };

    private static readonly Sketch Article = new(
        "700_a.txt", "ترأس وزير الخارجية ماركو روبيو الحوار السابع في 17 ديسمبر 2025. وشكر روبيو قطر، وحضر روبيو. وقالت المتحدثة نورا براون ذلك.");

    [Fact]
    public void TheOfficeIsTheOnePrintedAndTheOneOfTheLexiconIsOfTheDayOfTheRound()
    {
        using var archive = Archive();

        var role = Assert.Single(new PersonQuery(archive.Context).Read("rubio")!.Line.Roles, r => r.Round?.Key == "7");
        Assert.Equal("وزير الخارجية", role.Office!.Ar);
        Assert.Equal("Secretary of State", role.Held!.En);
        Assert.Equal(Basis.Stated, role.Basis);
        Assert.NotNull(role.Place);
    }

    [Fact]
    public void ARoundThatOnlyARecordKnowsIsToldFromOutsideAndNotCounted()
    {
        using var archive = Archive(Sketch.RoundRecord(6, Sketch.Statement(RecordField.Chair, "rubio"), Day(2024, 3, 5)));

        var person = new PersonQuery(archive.Context).Read("rubio")!.Line;
        var role = Assert.Single(person.Roles, r => r.Round?.Key == "6");
        Assert.Equal((Basis.Outside, null, "Senator"), (role.Basis, role.Place, role.Held?.En));
        Assert.Equal(1, person.Sources);
    }

    [Fact]
    public void EveryFormOfTheNameIsCountedWithItsPlaces()
    {
        using var archive = Archive();

        var forms = new PersonQuery(archive.Context).Read("rubio")!.Forms;
        Assert.Equal([("روبيو", 2), ("ماركو روبيو", 1)], forms.Select(f => (f.Name, f.Count)));
        Assert.Equal([1, 2], forms.Select(f => f.Places.SelectMany(p => p.Places).Count()).Order());
    }

    [Fact]
    public void SomebodyTheLexiconDoesNotKnowHasAPageInArabicAlone()
    {
        using var archive = Archive();

        var stranger = new PersonQuery(archive.Context).Read("نورا-براون")!;
        Assert.False(stranger.IsKnown);
        Assert.Equal(new Label("نورا براون"), stranger.Line.Name);
        Assert.Single(stranger.Passages.Rounds, r => r.Passages.Count == 1);
    }

    [Fact]
    public void WhomNoSourceNamesHasNoPage()
    {
        using var archive = Archive();

        Assert.Null(new PersonQuery(archive.Context).Read("white-house"));
    }

    [Fact]
    public void PeopleAndBodiesStandApartAndThoseInMostSourcesFirst()
    {
        using var archive = Archive();

        var view = new PersonIndexQuery(archive.Context).Read();
        Assert.Equal(["rubio", "نورا-براون"], view.People.Select(p => p.Key));
        Assert.Empty(view.Bodies);
    }

    private static SketchArchive Archive(params IEnumerable<EditorRecord> records)
    {
        var round = Article.Dated(Article.Round(7, "الحوار السابع"), DateRange.Day(new(2025, 12, 17)), "17 ديسمبر 2025");
        var reading = Article.Of(round) with
        {
            Sentences =
            [
                Article.Words("ترأس وزير الخارجية ماركو روبيو الحوار السابع في 17 ديسمبر 2025.").Span,
                Article.Words("وشكر روبيو قطر، وحضر روبيو.").Span,
                Article.Words("وقالت المتحدثة نورا براون ذلك.").Span,
            ],
            People =
            [
                new PersonReading(
                    "rubio", "ماركو روبيو", "وزير الخارجية", ParticipantRole.Chair, 0,
                    [Article.Words("وزير الخارجية ماركو روبيو"), Article.Words("روبيو قطر"), Article.Words("روبيو. و")])
                {
                    Forms = ["ماركو روبيو", "روبيو", "روبيو"],
                },
                new PersonReading(null, "نورا براون", "المتحدثة", ParticipantRole.Mentioned, 0, [Article.Words("المتحدثة نورا براون")]),
            ],
        };
        return new(new DialogueReconciler(Lexicon).Reconcile([reading], records));
    }

    private static RecordStatement Day(int year, int month, int day) =>
        Sketch.Statement(RecordField.Date, date: DateRange.Day(new(year, month, day)), order: 1);
}
