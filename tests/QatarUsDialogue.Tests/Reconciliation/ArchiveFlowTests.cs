using System.Text.Json;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Tests.Reconciliation;

public class ArchiveFlowTests
{
    private static readonly Sketch First = new("000_a.txt", "يعقد الحوار الخامس يوم 22 نوفمبر.");
    private static readonly Sketch Second = new("001_b.txt", "عقد الحوار السادس في واشنطن وفي نوفمبر 2022 عقدت الجولة الخامسة.");

    private static Reading[] Readings =>
    [
        First.Of(First.Dated(First.Round(5, "الحوار الخامس", RoundStatus.Announced), DateRange.Day(new(2022, 11, 22)), "22 نوفمبر")),
        Second.Of(Second.Round(6, "الحوار السادس"), Second.Dated(Second.Round(5, "الجولة الخامسة"), DateRange.Month(2022, 11), "نوفمبر 2022")),
    ];

    private static ArchiveFlow Flow => new DialogueReconciler(Sketch.Lexicon)
        .Begin(Readings, [])
        .Flow(file => Readings.Single(reading => reading.Article.File == file));

    [Fact]
    public void RoundsComeAfterTheRest()
    {
        var flow = Flow;
        var sources = flow.Sources.Select(entry => entry.Source).ToList();
        var rest = flow.Rest();
        var rounds = flow.Rounds.ToList();

        Assert.Empty(rest.Dialogues);
        Assert.Equal(["1", "2", "3", "4", "5", "6"], rounds.Select(round => round.Dialogue.Key));
        var facts = sources.SelectMany(source => source.Facts).Select(fact => fact.Id).ToHashSet();
        var claims = rounds.SelectMany(round => round.Claims).ToList();
        Assert.Equal(2, claims.Count(claim => claim.Field == "date"));
        Assert.All(claims.Where(claim => claim.SourceId is not null), claim => Assert.Contains(claim.FactId!, facts));
        Assert.Equal(["000", "001"], rounds[4].Claims.Select(claim => claim.SourceId!).Distinct().Order());
    }

    [Fact]
    public void WhatIsDecidedOfRoundsFollowsWhatIsDecidedOfTheRest()
    {
        var flow = Flow;
        _ = flow.Sources.Count();
        var rest = flow.Rest();
        var ofRounds = flow.Rounds.SelectMany(round => round.Decisions).ToList();

        Assert.Contains(
            new Decision("kept", "status of round 5", "held from article 001 is taken, announced from article 000 is shown beside it: it was written after the round."),
            ofRounds);
        Assert.Equal(rest.Decisions.Concat(ofRounds), Flow.Whole().Decisions);
    }

    [Fact]
    public void AnArchiveThatIsHeldFlowsInTheSameWay()
    {
        var whole = Flow.Whole();

        Assert.Equal(JsonSerializer.Serialize(whole), JsonSerializer.Serialize(ArchiveFlow.Of(whole).Whole()));
    }

    [Fact]
    public void EveryClaimLeadsToTheWordsThatSaySo()
    {
        var archive = Flow.Whole();
        var facts = archive.Sources.SelectMany(source => source.Facts).ToDictionary(fact => fact.Id);

        var dates = archive.Dialogues.SelectMany(round => round.Claims).Where(claim => claim.Field == "date");
        Assert.Equal(["22 نوفمبر", "نوفمبر 2022"], dates.Select(claim => facts[claim.FactId!].Text));
    }
}
