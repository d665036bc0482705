using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using static QatarUsDialogue.Tests.Reconciliation.Sketch;

namespace QatarUsDialogue.Tests.Reconciliation;

public class RoundClaimsTests
{
    private static readonly DateRange Visit = new(new(2022, 11, 21), new(2022, 11, 22));
    private static readonly DateRange November = DateRange.Month(2022, 11);

    private static readonly Sketch Preview = new("000_a.txt", "يزور الدوحة يومي 21 و22 نوفمبر ويعقد الحوار الخامس.");
    private static readonly Sketch Report = new("001_b.txt", "وفي نوفمبر 2022 عقدت الجولة الخامسة.");
    private static readonly Sketch Other = new("002_c.txt", "وفي ديسمبر 2022 عقدت الجولة الخامسة.");

    private static Reading Announced => Preview.Of(
        Preview.Dated(Preview.Round(1, "الحوار الخامس", RoundStatus.Announced), Visit, "21 و22 نوفمبر"));

    private static Reading Told => Report.Of(Report.Dated(Report.Round(1, "الجولة الخامسة"), November, "نوفمبر 2022"));

    [Fact]
    public void ADayIsTakenBeforeAMonth()
    {
        var round = Reconcile([Announced, Told]).Dialogues.Single();

        Assert.Equal(Visit, new DateRange(round.Earliest!.Value, round.Latest!.Value));
        Assert.Equal(Basis.Stated, round.DateBasis);
        Assert.Equal(["2022-11-21/2022-11-22", "2022-11-01/2022-11-30"], DatesOf(round).Select(c => c.Value));
        Assert.Equal([true, false], DatesOf(round).Select(c => c.IsTaken));
    }

    [Fact]
    public void WhatWasHeldIsTakenBeforeWhatWasAnnounced()
    {
        var round = Reconcile([Announced, Told]).Dialogues.Single();

        Assert.Equal(RoundStatus.Held, round.Status);
        Assert.Equal("held", round.Claims.Single(c => c.Field == "status" && c.IsTaken).Value);
    }

    [Fact]
    public void AStatedDateIsTakenBeforeAnInferredOne()
    {
        var inferred = Report.Of(
            Report.Dated(Report.Round(1, "الجولة الخامسة"), DateRange.Day(new(2022, 11, 23)), "نوفمبر 2022", Basis.Inferred));
        var round = Reconcile([Announced, inferred]).Dialogues.Single();

        Assert.Equal(Visit.Earliest, round.Earliest);
    }

    [Fact]
    public void AReportIsTakenBeforeAnAnnouncement()
    {
        var reported = Report.Of(Report.Dated(Report.Round(1, "الجولة الخامسة"), DateRange.Day(new(2022, 11, 22)), "نوفمبر 2022"));
        var round = Reconcile([Announced, reported]).Dialogues.Single();

        Assert.Equal(new DateOnly(2022, 11, 22), round.Earliest);
    }

    [Fact]
    public void MoreSourcesAreTakenBeforeFewer()
    {
        var first = Preview.Of(Preview.Dated(Preview.Round(1, "الحوار الخامس"), DateRange.Month(2022, 12), "21 و22 نوفمبر"));
        var second = Other.Of(Other.Dated(Other.Round(1, "الجولة الخامسة"), November, "ديسمبر 2022"));
        var round = Reconcile([first, Told, second]).Dialogues.Single();

        Assert.Equal(November.Earliest, round.Earliest);
    }

    [Fact]
    public void AnArticleIsTakenBeforeARecordHoweverExact()
    {
        var record = RoundRecord(1, Statement(RecordField.Date, date: DateRange.Day(new(2022, 11, 22))));
        var round = Reconcile([Told], record).Dialogues.Single();

        Assert.Equal(November.Earliest, round.Earliest);
        Assert.Equal(November.Latest, round.Latest);
        var outside = DatesOf(round).Single(c => c.RecordKey == "round-1");
        Assert.False(outside.IsTaken);
        Assert.Equal(Basis.Outside, outside.Basis);
    }

    [Fact]
    public void ARecordFillsWhatNoArticleSays()
    {
        var record = RoundRecord(1, Statement(RecordField.City, "washington"));
        var round = Reconcile([Told], record).Dialogues.Single();

        Assert.Equal("washington", round.City);
        Assert.Equal(Basis.Outside, round.CityBasis);
        Assert.Null(round.CityFactId);
    }

    [Fact]
    public void EveryClaimSaysWhyAndEveryFieldTakesOne()
    {
        var record = RoundRecord(1, Statement(RecordField.Date, date: DateRange.Day(new(2022, 11, 22))));
        var claims = Reconcile([Announced, Told], record).Dialogues.Single().Claims;

        Assert.Equal(
            [ClaimReason.MostPrecise, ClaimReason.WiderThanTaken, ClaimReason.RecordWithinTaken],
            claims.Where(c => c.Field == "date").Select(c => c.Reason));
        Assert.All(claims.GroupBy(c => c.Field), field => Assert.Single(field, c => c.IsTaken));
        Assert.Equal(Enumerable.Range(1, claims.Count), claims.Select(c => c.Order));
    }

    [Fact]
    public void TheTakenDateLeadsToItsWords()
    {
        var archive = Reconcile([Announced, Told]);

        var fact = archive.Sources[0].Facts.Single(f => f.Id == archive.Dialogues.Single().DateFactId);
        Assert.Equal("21 و22 نوفمبر", fact.Text);
        Assert.Equal("date", fact.EventField);
    }

    [Fact]
    public void AnArticleWrittenBeforeItsRoundIsAPreview()
    {
        var archive = Reconcile([Announced, Told]);

        Assert.Equal([true, false], archive.Sources.Select(s => s.IsPreview));
    }

    private static IEnumerable<Claim> DatesOf(Dialogue round) => round.Claims.Where(c => c.Field == "date");
}
