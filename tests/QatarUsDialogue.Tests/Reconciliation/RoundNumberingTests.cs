using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using static QatarUsDialogue.Tests.Reconciliation.Sketch;

namespace QatarUsDialogue.Tests.Reconciliation;

public class RoundNumberingTests
{
    private static readonly Sketch Third = new("300_a.txt", "عقدت الجولة الثالثة في الدوحة.");
    private static readonly Sketch Unnumbered = new("200_a.txt", "جلسات الحوار الإستراتيجي بواشنطن.");

    [Fact]
    public void ANumberThatATextStatesIsStated()
    {
        var archive = Reconcile([Third.Of(Third.Round(3, "الجولة الثالثة"))]);

        var round = Assert.Single(archive.Dialogues, d => d.Key == "3");
        Assert.True(round.IsDocumented);
        Assert.Equal(Basis.Stated, round.NumberBasis);
    }

    [Fact]
    public void AGapBelowANumberIsARoundWithoutASource()
    {
        var archive = Reconcile([Third.Of(Third.Round(3, "الجولة الثالثة"))]);

        Assert.Equal(["1", "2", "3"], archive.Dialogues.Select(d => d.Key));
        var gap = archive.Dialogues[1];
        Assert.False(gap.IsDocumented);
        Assert.Equal(Basis.Inferred, gap.NumberBasis);
        Assert.Null(gap.Earliest);
        var claim = Assert.Single(gap.Claims, c => c.Field == "number");
        Assert.Equal("300", claim.SourceId);
        Assert.Contains(archive.Sources.Single().Facts, f => f.Id == claim.FactId);
    }

    [Fact]
    public void AGapThatARecordKnowsIsFromOutside()
    {
        var day = DateRange.Day(new(2019, 1, 13));
        var archive = Reconcile(
            [Third.Of(Third.Round(3, "الجولة الثالثة"))],
            RoundRecord(2, Statement(RecordField.Date, date: day), Statement(RecordField.City, "doha")));

        var second = archive.Dialogues[1];
        Assert.False(second.IsDocumented);
        Assert.Equal(Basis.Outside, second.NumberBasis);
        Assert.Equal(day.Earliest, second.Earliest);
        Assert.Equal(Basis.Outside, second.DateBasis);
        Assert.Equal("doha", second.City);
        Assert.Equal("round-2", second.RecordKey);
        Assert.Null(second.DateFactId);
    }

    [Fact]
    public void ARoundWithoutANumberStaysWithoutOne()
    {
        var archive = Reconcile([Unnumbered.Of(Unnumbered.Round(null, "الحوار الإستراتيجي"))]);

        var round = Assert.Single(archive.Dialogues);
        Assert.Equal("unnumbered-200", round.Key);
        Assert.Null(round.Number);
        Assert.True(round.IsDocumented);
        Assert.Equal("unnumbered-200", archive.Sources.Single().DialogueKey);
    }

    [Fact]
    public void ARecordJoinsAnArticleToItsRound()
    {
        var archive = Reconcile(
            [Unnumbered.Of(Unnumbered.Round(null, "الحوار الإستراتيجي"))],
            ArticleRecord("200", Statement(RecordField.Number, "1")));

        var round = Assert.Single(archive.Dialogues);
        Assert.Equal("1", round.Key);
        Assert.Equal(Basis.Outside, round.NumberBasis);
        Assert.True(round.IsDocumented);
        var claim = Assert.Single(round.Claims, c => c.Field == "number");
        Assert.Equal("article-200", claim.RecordKey);
        Assert.True(claim.IsTaken);
    }

    [Fact]
    public void ARecordCannotRenumberWhatATextNumbers()
    {
        var archive = Reconcile(
            [Third.Of(Third.Round(3, "الجولة الثالثة"))],
            ArticleRecord("300", Statement(RecordField.Number, "9")));

        Assert.Equal(["1", "2", "3"], archive.Dialogues.Select(d => d.Key));
        Assert.Equal("3", archive.Sources.Single().DialogueKey);
    }

    [Fact]
    public void AnImpossibleNumberMakesNoRounds()
    {
        var archive = Reconcile([Third.Of(Third.Round(2026, "الجولة الثالثة"))]);

        Assert.Empty(archive.Dialogues);
        Assert.Contains(archive.Decisions, d => d.Verb == "set aside" && d.Subject.Contains("2026", StringComparison.Ordinal));
    }

    [Fact]
    public void AnArticleOnSomethingElseIsKeptAsTextAndSetAside()
    {
        var reading = Third.Of(Third.Round(3, "الجولة الثالثة")) with { Scope = ArticleScope.None };
        var archive = Reconcile([reading]);

        Assert.Empty(archive.Dialogues);
        var source = Assert.Single(archive.Sources);
        Assert.Equal(ArticleScope.None, source.Scope);
        Assert.Empty(source.Facts);
        Assert.Contains(archive.Decisions, d => d.Verb == "set aside" && d.Subject == "article 300");
    }
}
