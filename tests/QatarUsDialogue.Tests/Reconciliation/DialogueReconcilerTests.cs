using System.Text.Json;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Records;
using static QatarUsDialogue.Tests.Reconciliation.Sketch;

namespace QatarUsDialogue.Tests.Reconciliation;

public class DialogueReconcilerTests
{
    private static readonly Sketch Sixth = new("001_b.txt", "عقد الحوار السادس في واشنطن وفي نوفمبر 2022 عقدت الجولة الخامسة.");
    private static readonly Sketch Fifth = new("000_a.txt", "يعقد الحوار الخامس يوم 22 نوفمبر.");
    private static readonly Sketch Plain = new("002.txt", "لا شيء هنا.");

    private static Reading[] Readings =>
    [
        Sixth.Of(Sixth.Round(6, "الحوار السادس"), Sixth.Dated(Sixth.Round(5, "الجولة الخامسة"), DateRange.Month(2022, 11), "نوفمبر 2022")),
        Fifth.Of(Fifth.Dated(Fifth.Round(5, "الحوار الخامس", RoundStatus.Announced), DateRange.Day(new(2022, 11, 22)), "22 نوفمبر")),
        Plain.Of() with { Scope = ArticleScope.None },
    ];

    [Fact]
    public void TheOrderOfArticlesChangesNothing()
    {
        var record = RoundRecord(2, Statement(RecordField.City, "doha"));
        var forwards = JsonSerializer.Serialize(Reconcile(Readings, record, RoundRecord(3)));
        var backwards = JsonSerializer.Serialize(Reconcile(Readings.Reverse(), RoundRecord(3), record));

        Assert.Equal(forwards, backwards);
    }

    [Fact]
    public void ASourceIsCalledByTheFirstPartOfItsFile()
    {
        Assert.Equal(["000", "001", "002"], Reconcile(Readings).Sources.Select(s => s.Id));
    }

    [Fact]
    public void FilesThatShareAFirstPartKeepTheirWholeNames()
    {
        var twin = new Sketch("001_c.txt", "نص آخر.");

        Assert.Equal(["000", "001_b", "001_c", "002"], Reconcile([.. Readings, twin.Of()]).Sources.Select(s => s.Id));
    }

    [Fact]
    public void TheSameBytesUnderTwoNamesAreOneSource()
    {
        var copy = new Sketch("000_z.txt", Fifth.Article.Text);
        var archive = Reconcile([copy.Of(copy.Round(5, "الحوار الخامس")), .. Readings]);

        Assert.Equal(["000", "001", "002"], archive.Sources.Select(s => s.Id));
        Assert.Contains(archive.Decisions, d => d == new Decision("merged", "article 000_z.txt", "It is byte for byte the same as 000_a.txt."));
    }

    [Fact]
    public void ARecordTellsTheDayAndTheOutletThatAnArticleLeavesOut()
    {
        var day = new DateOnly(2018, 1, 31);
        var source = Reconcile(
            [Fifth.Of()],
            ArticleRecord("000", Statement(RecordField.Published, date: DateRange.Day(day)), Statement(RecordField.Outlet, "الجزيرة")))
            .Sources.Single();

        Assert.Equal((day, Basis.Outside), (source.Published, source.PublishedBasis));
        Assert.Equal(("الجزيرة", Basis.Outside), (source.Outlet, source.OutletBasis));
    }

    [Fact]
    public void WhatAnArticleSaysOfItselfGoesBeforeItsRecord()
    {
        var stated = new Publication(new(2022, 11, 18), Basis.Stated, [Fifth.Words("22 نوفمبر")], null);
        var source = Reconcile(
            [Fifth.Of() with { Published = stated }],
            ArticleRecord("000", Statement(RecordField.Published, date: DateRange.Day(new(2018, 1, 31)))))
            .Sources.Single();

        Assert.Equal((stated.Date, Basis.Stated), (source.Published, source.PublishedBasis));
        Assert.Equal("published", Assert.Single(source.Facts).EventField);
    }

    [Fact]
    public void EveryTopicOfTheLexiconIsListed()
    {
        Assert.Equal(["gaza", "energy"], Reconcile([]).Topics.Select(t => t.Key));
    }

    [Fact]
    public void EveryDecisionHasASentence()
    {
        var archive = Reconcile(Readings, RoundRecord(2));

        Assert.All(archive.Decisions, d => Assert.True(d.Verb is "kept" or "merged" or "set aside", d.Verb));
        Assert.All(archive.Decisions, d => Assert.EndsWith(".", d.Because, StringComparison.Ordinal));
    }
}
