namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class DocumentPageTests(Site site)
{
    [Fact]
    public async Task ADocumentHasItsKindStatusPartiesRoundAndWords()
    {
        var page = await site.PageAsync("/agreements/agreement-6-defence-cooperation");
        var text = page.QuerySelector("main")!.TextContent;

        Assert.Contains("اتفاق أو اتفاقية", text, StringComparison.Ordinal);
        Assert.Contains("معدَّلة", text, StringComparison.Ordinal);
        Assert.Contains("قطر، الولايات المتحدة", text, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("dd a[href='/rounds/6']"));
        Assert.NotNull(page.QuerySelector("dd a[href='/topics/defence-cooperation']"));
        Assert.Equal(3, page.QuerySelectorAll("blockquote mark").Length);
        Assert.All(page.QuerySelectorAll("blockquote + p a"), link => Assert.StartsWith("/sources/001#f", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task DocumentsOnOneSubjectLeadToEachOther()
    {
        var page = await site.PageAsync("/agreements/agreement-6-afghanistan");
        var older = page.QuerySelector("section[aria-labelledby=related] a")!.GetAttribute("href")!;

        Assert.StartsWith("/agreements/memorandum-of-understanding-4-", older, StringComparison.Ordinal);
        Assert.Contains("تاريخ الجولة", page.QuerySelector("dl.sum")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await site.PageAsync(older)).QuerySelector("section[aria-labelledby=related] a[href='/agreements/agreement-6-afghanistan']"));
    }

    [Fact]
    public async Task TheLedgerIsFilteredByTopicAndEveryRowLeadsToItsDocument()
    {
        var all = (await site.PageAsync("/agreements")).QuerySelectorAll("tbody th > a").Select(a => a.GetAttribute("href")).ToList();
        var some = (await site.PageAsync("/agreements?topic=counter-drones")).QuerySelectorAll("tbody th > a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(14, all.Count);
        Assert.Equal(3, some.Count);
        Assert.All(some, path => Assert.Contains("counter-drones", path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ADealSaysThatItIsNone()
    {
        var page = await site.PageAsync("/agreements?kind=Deal");
        var deal = page.QuerySelector("tbody th > a")!.GetAttribute("href")!;

        Assert.Contains("ليست من وثائق الحوار", (await site.PageAsync(deal)).QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
    }
}
