using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Tests.Reconciliation;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Tests.Queries;

public class DocumentQueryTests
{
    private const string Hosting = "مذكرة تفاهم بشأن الاستضافة المؤقتة للأفراد المعرضين للخطر";
    private const string SameHosting = "مذكرة التفاهم حول الاستضافة المؤقتة لأفراد معرضين للخطر";

    private static readonly Sketch First = new("000_a.txt", $"وقعت الحكومتان في الحوار الرابع {Hosting}.");
    private static readonly Sketch Second = new("001_b.txt", $"شهد الحوار الرابع إعلان {SameHosting}.");

    [Fact]
    public void EverySourceHasItsWordsAndTheOneThatIsTakenComesFirst()
    {
        using var archive = Archive(AgreementStatus.Announced, AgreementStatus.Signed);

        var view = Read(archive)!;
        Assert.Equal(["001", "000"], view.Tellings.Select(t => t.Source.Id));
        Assert.Equal([true, false], view.Tellings.Select(t => t.IsTaken));
        Assert.Equal([SameHosting, Hosting], view.Tellings.Select(t => t.Quotations.Single().Parts.Single(p => p.IsMarked).Text));
        Assert.Equal("4", view.Round!.Key);
    }

    [Fact]
    public void WhereSourcesDifferItIsSaid()
    {
        using var archive = Archive(AgreementStatus.Signed, AgreementStatus.Announced);

        Assert.Equal([DocumentDifference.Status], Read(archive)!.Differences);
    }

    [Fact]
    public void WhereSourcesAgreeNothingIsSaid()
    {
        using var archive = Archive(AgreementStatus.Signed, AgreementStatus.Signed);

        Assert.Empty(Read(archive)!.Differences);
    }

    [Fact]
    public void WhatIsNoDocumentHasNoPage()
    {
        using var archive = Archive(AgreementStatus.Signed, AgreementStatus.Signed);

        Assert.Null(new DocumentQuery(archive.Context).Read("agreement-9"));
    }

    private static DocumentView? Read(SketchArchive archive) =>
        new DocumentQuery(archive.Context).Read(archive.Context.Agreements.Single().Key);

    private static SketchArchive Archive(AgreementStatus first, AgreementStatus second) => new(Sketch.Reconcile([
        First.Of(First.Round(4, "الحوار الرابع")) with { Agreements = [First.Document(Hosting, 0, first)] },
        Second.Of(Second.Round(4, "الحوار الرابع")) with { Agreements = [Second.Document(SameHosting, 0, second)] },
    ]));
}
