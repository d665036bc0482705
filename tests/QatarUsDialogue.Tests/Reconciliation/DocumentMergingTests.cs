using QatarUsDialogue.Dialogues;
using static QatarUsDialogue.Tests.Reconciliation.Sketch;

namespace QatarUsDialogue.Tests.Reconciliation;

public class DocumentMergingTests
{
    private static readonly Sketch First = new(
        "000_a.txt", "وقعت الحكومتان في الحوار الرابع مذكرة تفاهم بشأن الاستضافة المؤقتة للأفراد المعرضين للخطر.");

    private static readonly Sketch Second = new(
        "001_b.txt", "شهد الحوار الرابع إعلان مذكرة التفاهم حول الاستضافة المؤقتة لأفراد معرضين للخطر، ومذكرة تفاهم في الطاقة.");

    private const string Hosting = "مذكرة تفاهم بشأن الاستضافة المؤقتة للأفراد المعرضين للخطر";
    private const string SameHosting = "مذكرة التفاهم حول الاستضافة المؤقتة لأفراد معرضين للخطر";

    [Fact]
    public void OneDocumentInTwoArticlesIsMerged()
    {
        var archive = Reconcile([
            First.Of(First.Round(1, "الحوار الرابع")) with { Agreements = [First.Document(Hosting, 0)] },
            Second.Of(Second.Round(1, "الحوار الرابع")) with { Agreements = [Second.Document(SameHosting, 0, AgreementStatus.Announced)] },
        ]);

        var agreement = Assert.Single(archive.Agreements);
        Assert.Equal(AgreementStatus.Signed, agreement.Status);
        Assert.Equal(Hosting, agreement.Subject);
        Assert.Equal([("000", true, AgreementStatus.Signed), ("001", false, AgreementStatus.Announced)], agreement.Tellings.Select(t => (t.SourceId, t.IsTaken, t.Status)));
        Assert.Same(agreement, Assert.Single(archive.Dialogues.Single().Agreements));
        var facts = archive.Sources.SelectMany(s => s.Facts).Where(f => f.AgreementKey == agreement.Key);
        Assert.Equal(["000", "001"], facts.Select(f => f.SourceId));
        Assert.Contains(archive.Decisions, d => d.Verb == "merged" && d.Subject == $"document {agreement.Key}");
    }

    [Fact]
    public void DocumentsOfTwoRoundsAreLinkedAndNotMerged()
    {
        var archive = Reconcile([
            First.Of(First.Round(1, "الحوار الرابع")) with { Agreements = [First.Document(Hosting, 0)] },
            Second.Of(Second.Round(2, "الحوار الرابع")) with
            {
                Agreements = [Second.Document(SameHosting, 0, AgreementStatus.Announced, AgreementKind.Agreement)],
            },
        ]);

        Assert.Equal(2, archive.Agreements.Count);
        Assert.Equal([archive.Agreements[1].Key], archive.Agreements[0].Related);
        Assert.Equal([archive.Agreements[0].Key], archive.Agreements[1].Related);
    }

    [Fact]
    public void DocumentsOnDifferentSubjectsStayApart()
    {
        var archive = Reconcile([
            First.Of(First.Round(1, "الحوار الرابع")) with { Agreements = [First.Document(Hosting, 0)] },
            Second.Of(Second.Round(1, "الحوار الرابع")) with { Agreements = [Second.Document("مذكرة تفاهم في الطاقة", 0)] },
        ]);

        Assert.Equal(2, archive.Agreements.Count);
        Assert.All(archive.Agreements, a => Assert.Empty(a.Related));
    }

    [Fact]
    public void TwoDocumentsOfOneArticleAreNeverMerged()
    {
        var archive = Reconcile([
            Second.Of(Second.Round(1, "الحوار الرابع")) with
            {
                Agreements = [Second.Document(SameHosting, 0), Second.Document("الاستضافة المؤقتة لأفراد معرضين", 0)],
            },
        ]);

        Assert.Equal(2, archive.Agreements.Count);
    }

    [Fact]
    public void WhatAPreviewCallsSignedGivesWayToAReport()
    {
        var archive = Reconcile([
            First.Of(First.Round(1, "الحوار الرابع", RoundStatus.Planned)) with { Agreements = [First.Document(Hosting, 0)] },
            Second.Of(Second.Round(1, "الحوار الرابع")) with { Agreements = [Second.Document(SameHosting, 0, AgreementStatus.Announced)] },
        ]);

        Assert.Equal(AgreementStatus.Announced, Assert.Single(archive.Agreements).Status);
    }

    [Fact]
    public void ADocumentOfNoRoundStandsBeforeOrBetween()
    {
        var archive = Reconcile([First.Of() with { Agreements = [First.Document(Hosting, null)] }]);

        var agreement = Assert.Single(archive.Agreements);
        Assert.Equal(AgreementStanding.BeforeOrBetween, agreement.Standing);
        Assert.StartsWith("memorandum-of-understanding-before-", agreement.Key, StringComparison.Ordinal);
    }

    [Fact]
    public void APurchaseIsADealAndADocumentWithOthersIsMultilateral()
    {
        var archive = Reconcile([
            First.Of() with
            {
                Agreements =
                [
                    First.Document(Hosting, null, kind: AgreementKind.Deal),
                    First.Document(Hosting, null) with { IsMultilateral = true },
                ],
            },
        ]);

        Assert.Equal(
            [AgreementStanding.Deal, AgreementStanding.Multilateral],
            archive.Agreements.Select(a => a.Standing).Order().Reverse());
    }
}
