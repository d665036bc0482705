using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Readings;
using static QatarUsDialogue.Tests.Reconciliation.Sketch;

namespace QatarUsDialogue.Tests.Reconciliation;

public class FactNumberingTests
{
    private static readonly Sketch Article = new(
        "700_a.txt", "عنوان الخبر\nترأس ماركو روبيو الحوار السابع في 17 ديسمبر 2025 وبحث الحرب في غزة.\nوبلغت القيمة مليار دولار.");

    private static Reading Full => Article.Of(
        Article.Dated(Article.Round(1, "الحوار السابع"), DateRange.Day(new(2025, 12, 17)), "17 ديسمبر 2025")) with
    {
        Topics = [new TopicReading("gaza", 0, [Article.Words("الحرب في غزة")])],
        People = [new PersonReading("rubio", "ماركو روبيو", null, ParticipantRole.Chair, 0, [Article.Words("ماركو روبيو")])],
        Amounts = [new AmountReading(1_000_000_000, "USD", null, 0, [Article.Words("مليار دولار")])],
        Dates = [new DateReading(DateRange.Day(new(2025, 12, 17)), Basis.Stated, null, 0, Article.Words("17 ديسمبر 2025"))],
        Sentences = [Article.Words("ترأس ماركو روبيو الحوار السابع في 17 ديسمبر 2025 وبحث الحرب في غزة.").Span],
    };

    [Fact]
    public void FactsAreNumberedAsTheyAreRead()
    {
        var facts = Reconcile([Full]).Sources.Single().Facts;

        Assert.Equal(
            ["ماركو روبيو", "الحوار السابع", "17 ديسمبر 2025", "الحرب في غزة", "مليار دولار"], facts.Select(f => f.Text));
        Assert.Equal(Enumerable.Range(1, 5), facts.Select(f => f.Number));
        Assert.All(facts, f => Assert.Equal(f.Text, f.Span.In(Article.Article.Text)));
    }

    [Fact]
    public void LongerWordsComeFirstWhereTwoBegin()
    {
        var reading = Article.Of() with
        {
            Topics =
            [
                new TopicReading("gaza", null, [Article.Words("الحرب")]),
                new TopicReading("energy", null, [Article.Words("الحرب في غزة")]),
            ],
        };

        Assert.Equal(["الحرب في غزة", "الحرب"], Reconcile([reading]).Sources.Single().Facts.Select(f => f.Text));
    }

    [Fact]
    public void TheSentenceIsThePassageAndElseTheLine()
    {
        var facts = Reconcile([Full]).Sources.Single().Facts;

        Assert.Equal(Full.Sentences[0], facts[0].Passage);
        Assert.Equal("وبلغت القيمة مليار دولار.", facts[4].Passage.In(Article.Article.Text));
    }

    [Fact]
    public void TheSameValueOnTheSameWordsIsOneFact()
    {
        var gaza = new TopicReading("gaza", null, [Article.Words("غزة")]);
        var ofTheRound = gaza with { Round = 0 };
        var reading = Article.Of(Article.Round(1, "الحوار السابع")) with { Topics = [gaza, ofTheRound] };

        var fact = Assert.Single(Reconcile([reading]).Sources.Single().Facts, f => f.Kind == FactKind.Topic);
        Assert.Equal("1", fact.DialogueKey);
    }

    [Fact]
    public void WordsThatStandElsewhereAreNoEvidence()
    {
        var shifted = Article.Words("غزة") with { Span = new TextSpan(0, 3) };
        var beyond = Article.Words("غزة") with { Span = new TextSpan(100_000, 3) };
        var reading = Article.Of() with { Topics = [new TopicReading("gaza", null, [shifted, beyond])] };
        var archive = Reconcile([reading]);

        Assert.Empty(archive.Sources.Single().Facts);
        Assert.Equal(2, archive.Decisions.Count(d => d.Verb == "set aside"));
    }

    [Fact]
    public void AFactKeepsItsIdWhenTheReaderFindsMoreAndUnderstandsOtherwise()
    {
        var before = Reconcile([Full]).Sources.Single().Facts;
        var improved = Full with
        {
            People = [Full.People[0] with { Person = null, Name = "ماركو", Office = "وزير", Role = ParticipantRole.Mentioned }],
            Topics = [.. Full.Topics, new TopicReading("energy", null, [Article.Words("الخبر")])],
        };
        var after = Reconcile([improved]).Sources.Single().Facts;

        Assert.NotEqual(before[0].Number, after.Single(f => f.Kind == FactKind.Person).Number);
        Assert.Empty(before.Select(f => f.Id).Except(after.Select(f => f.Id)));
    }

    [Fact]
    public void AFactKeepsItsIdWhenOtherWordsOfTheFileChange()
    {
        var corrected = new Sketch("700_a.txt", Article.Article.Text.Replace("عنوان الخبر", "عنوان آخر للخبر نفسه", StringComparison.Ordinal));
        Reading Told(Sketch sketch) => sketch.Of() with { Topics = [new TopicReading("gaza", null, [sketch.Words("الحرب في غزة")])] };

        Assert.Equal(Ids(Told(Article)), Ids(Told(corrected)));
    }

    [Fact]
    public void TheSameWordsInAnotherPlaceOrForAnotherTopicAreAnotherFact()
    {
        var sketch = new Sketch("700_a.txt", "بحثا غزة، ثم غزة.");
        var second = sketch.Words("غزة.") with { Text = "غزة", Span = new TextSpan(sketch.Article.Text.LastIndexOf("غزة", StringComparison.Ordinal), 3) };
        var reading = sketch.Of() with
        {
            Topics = [new TopicReading("gaza", null, [sketch.Words("غزة"), second]), new TopicReading("energy", null, [second])],
        };

        Assert.Equal(3, Ids(reading).Distinct().Count());
    }

    [Fact]
    public void OneWordThatSignsTwoDocumentsIsTwoFacts()
    {
        var sketch = new Sketch("700_a.txt", "ووقعت الحكومتان مذكرتين.");
        var signed = sketch.Document("ووقعت", null);
        var reading = sketch.Of() with { Agreements = [signed with { Subject = "مذكرة في الأمن" }, signed with { Subject = "مذكرة في الثقافة" }] };
        var ids = Ids(reading);

        Assert.Equal(2, ids.Distinct().Count());
        Assert.Equal(ids.Order(StringComparer.Ordinal), Ids(reading with { Agreements = [.. reading.Agreements.Reverse()] }).Order(StringComparer.Ordinal));
    }

    private static List<string> Ids(Reading reading) => [.. Reconcile([reading]).Sources.Single().Facts.Select(f => f.Id)];

    [Fact]
    public void AFactKeepsItsIdWhenOtherArticlesCome()
    {
        var other = new Sketch("800_b.txt", "عقد الحوار الثامن.");
        var alone = Reconcile([Full]).Sources.Single().Facts.Select(f => f.Id);
        var together = Reconcile([other.Of(other.Round(8, "الحوار الثامن")), Full]).Sources[0].Facts.Select(f => f.Id);

        Assert.Equal(alone, together);
        Assert.All(alone, id => Assert.Matches("^[0-9a-hjkmnp-tv-z]{12}$", id));
    }

    [Fact]
    public void AChairIsAParticipantWithTheWordsThatSaySo()
    {
        var reading = Full with { Rounds = [Full.Rounds[0] with { Chairs = ["rubio"], ChairEvidence = [Article.Words("ترأس")] }] };
        var archive = Reconcile([reading]);

        var chair = Assert.Single(archive.Dialogues.Single().Participants);
        Assert.Equal(("rubio", ParticipantRole.Chair), (chair.PersonKey, chair.Role));
        Assert.Equal("ماركو روبيو", archive.Sources.Single().Facts.Single(f => f.Id == chair.FactId).Text);
        Assert.Equal("rubio", Assert.Single(archive.People).Key);
    }
}
