using System.Text.Json;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Tests.Reconciliation;

/// <summary>The archive that the captured articles and the editors' records make.</summary>
public class SeedArchiveTests
{
    private static readonly Archive Seeds = Reconcile(backwards: false);

    [Fact]
    public void ThereAreSevenRoundsAndTwoOfThemHaveNoSource()
    {
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], Seeds.Dialogues.Select(d => d.Key));
        Assert.Equal(["2", "3"], Seeds.Dialogues.Where(d => !d.IsDocumented).Select(d => d.Key));
        Assert.Equal(Basis.Outside, Seeds.Dialogues[0].NumberBasis);
    }

    [Fact]
    public void ADayOutsideTheArchiveDoesNotSharpenWhatAnArticleSays()
    {
        var fourth = Seeds.Dialogues.Single(d => d.Key == "4");

        Assert.Equal((new DateOnly(2021, 11, 11), new DateOnly(2021, 11, 20)), (fourth.Earliest!.Value, fourth.Latest!.Value));
        Assert.Contains(fourth.Claims, c => c is { Field: "date", Value: "2021-11-12", IsTaken: false, Basis: Basis.Outside });
    }

    [Fact]
    public void TheFifthRoundTakesItsDaysFromTheAnnouncementAndIsHeldByTheReport()
    {
        var fifth = Seeds.Dialogues.Single(d => d.Key == "5");

        Assert.Equal((new DateOnly(2022, 11, 21), new DateOnly(2022, 11, 22)), (fifth.Earliest!.Value, fifth.Latest!.Value));
        Assert.Equal(RoundStatus.Held, fifth.Status);
        Assert.Equal(["000", "001"], fifth.Claims.Where(c => c is { Field: "date", SourceId: not null }).Select(c => c.SourceId));
    }

    [Fact]
    public void HostingInTheFourthAndTheSixthRoundIsTwoDocumentsThatKnowEachOther()
    {
        var hosting = Seeds.Agreements.Where(a => a.Subject.Contains("الاستضافة", StringComparison.Ordinal)).ToList();

        Assert.Equal(["4", "6"], hosting.Select(a => a.DialogueKey));
        Assert.Equal([hosting[1].Key], hosting[0].Related);
        Assert.Equal([hosting[0].Key], hosting[1].Related);
    }

    [Fact]
    public void PurchasesAndDocumentsWithOthersStandApart()
    {
        Assert.Equal(["7", "7"], Seeds.Agreements.Where(a => a.Standing == AgreementStanding.Deal).Select(a => a.DialogueKey));
        Assert.Single(Seeds.Agreements, a => a.Standing == AgreementStanding.Multilateral);
        Assert.Single(Seeds.Agreements, a => a.Standing == AgreementStanding.BeforeOrBetween);
    }

    [Fact]
    public void AnArticleWithoutADayOrAnOutletHasThemFromItsRecord()
    {
        Assert.Equal(Basis.Outside, Seeds.Sources.Single(s => s.Id == "002").PublishedBasis);
        var last = Seeds.Sources.Single(s => s.Id == "004");
        Assert.Equal(("العربي الجديد", Basis.Outside), (last.Outlet, last.OutletBasis));
    }

    [Fact]
    public void OnlyTheArticleWrittenAheadOfItsRoundIsAPreview()
    {
        Assert.Equal("000", Assert.Single(Seeds.Sources, s => s.IsPreview).Id);
    }

    [Fact]
    public void EveryFactGivesBackItsWordsAndEveryFactThatIsNamedIsThere()
    {
        var facts = Seeds.Sources.SelectMany(s => s.Facts.Select(f => (s.Text, Fact: f))).ToList();

        Assert.All(facts, f => Assert.Equal(f.Fact.Text, f.Fact.Span.In(f.Text)));
        Assert.All(facts, f => Assert.True(f.Fact.Passage.Contains(f.Fact.Span)));
        Assert.Equal(facts.Count, facts.DistinctBy(f => f.Fact.Id).Count());
        Assert.All(Seeds.Agreements, a => Assert.Contains(facts, f => f.Fact.Id == a.FactId && f.Fact.AgreementKey == a.Key));
        Assert.All(
            Seeds.Dialogues.SelectMany(d => d.Claims).Where(c => c.RecordKey is null),
            c => Assert.Contains(facts, f => f.Fact.Id == c.FactId && f.Fact.SourceId == c.SourceId));
    }

    [Fact]
    public void TheOrderOfArticlesAndRecordsChangesNothing()
    {
        Assert.Equal(JsonSerializer.Serialize(Seeds), JsonSerializer.Serialize(Reconcile(backwards: true)));
    }

    private static Archive Reconcile(bool backwards)
    {
        var lexicon = LexiconFiles.Read(Repository.Path("seeds", "lexicon"));
        var records = RecordFiles.Read(Repository.Path("seeds", "records"));
        var reader = new ArticleReader(lexicon);
        var readings = ArticleFiles.Read(Repository.Path("seeds", "articles")).Articles.Select(reader.Read).ToList();
        return backwards
            ? new DialogueReconciler(lexicon).Reconcile(readings.AsEnumerable().Reverse(), records.Reverse())
            : new DialogueReconciler(lexicon).Reconcile(readings, records);
    }
}
