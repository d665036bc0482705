using System.Globalization;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Tests.Reconciliation;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Tests.Queries;

public sealed class LedgerQueryTests : IDisposable
{
    private const int Rounds = 50;
    private static readonly string[] Subjects = ["الدفاع", "الصحة", "التعليم", "الطاقة"];
    private static readonly LedgerFilter All = new(null, null, null, null, null);

    private readonly SketchArchive _archive = new(Sketch.Reconcile([.. Enumerable.Range(0, Rounds * Subjects.Length).Select(Article)]));

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void AllDocumentsStandOnSomePageOnce()
    {
        var all = _archive.Context.Agreements.Select(document => document.Key).Order().ToList();
        var pages = Pages(All).ToList();

        Assert.InRange(pages.Count, 3, all.Count);
        Assert.All(pages, page => Assert.InRange(page.Documents.Count, 1, LedgerQuery.OnAPage));
        Assert.Equal(all, pages.SelectMany(page => page.Documents).Select(line => line.Document.Key).Order());
        Assert.All(pages, page => Assert.Equal(all.Count, page.Counted));
    }

    [Fact]
    public void AFilterIsKeptFromPageToPage()
    {
        var all = _archive.Context.Agreements.Where(document => document.Status == AgreementStatus.Signed).Select(document => document.Key).Order().ToList();
        var signed = Pages(All with { Status = AgreementStatus.Signed }).ToList();

        Assert.InRange(signed.Count, 2, all.Count);
        Assert.Equal(all, signed.SelectMany(page => page.Documents).Select(line => line.Document.Key).Order());
    }

    [Fact]
    public void WhatFollowsADocumentThatIsNotThereIsTheFirstPage()
    {
        var ledger = new LedgerQuery(_archive.Context);

        Assert.Equal(
            ledger.Read(All, null).Documents.Select(line => line.Document.Key),
            ledger.Read(All, "no-such-document").Documents.Select(line => line.Document.Key));
    }

    private IEnumerable<LedgerView> Pages(LedgerFilter filter)
    {
        string? after = null;
        do
        {
            var page = new LedgerQuery(_archive.Context).Read(filter, after);
            yield return page;
            after = page.Next;
        }
        while (after is not null);
    }

    // Every second one is signed.
    private static QatarUsDialogue.Reading Article(int number)
    {
        var name = $"اتفاقية {Subjects[number / Rounds]}";
        var sketch = new Sketch(string.Create(CultureInfo.InvariantCulture, $"{number:000}_a.txt"), $"وقعت الحكومتان في الحوار {number + 1} {name}.");
        return sketch.Of(sketch.Round((number % Rounds) + 1, "الحوار")) with
        {
            Agreements = [sketch.Document(name, 0, number % 2 == 0 ? AgreementStatus.Signed : AgreementStatus.Announced)],
        };
    }
}
