using System.Globalization;

namespace QatarUsDialogue.Tests.Pages;

[Collection(Site.Shared)]
public sealed class MatrixPageTests(Site site)
{
    [Fact]
    public async Task ByDocumentsEveryCellLeadsToAsManyDocumentsOfTheLedger()
    {
        var page = await site.PageAsync("/en/matrix?by=docs");
        var cells = page.QuerySelectorAll(".mx td a");

        Assert.True(cells.Length > 5);
        foreach (var cell in cells)
        {
            var ledger = await site.PageAsync(cell.GetAttribute("href")!);
            var documents = ledger.QuerySelectorAll("#documents + .scroll tbody th")
                .Sum(name => int.Parse(name.QuerySelector(".num")?.TextContent ?? "1", CultureInfo.InvariantCulture));
            Assert.Equal(cell.TextContent, documents.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task ByPassagesEveryCellNamesItsTopicAndItsRound()
    {
        var page = await site.PageAsync("/matrix");
        var cell = page.QuerySelector(".mx td a[href='/topics/counter-terrorism#r6']")!;

        Assert.Equal($"عدد المواضع {cell.TextContent}: مكافحة الإرهاب والتطرف، الجولة السادسة", cell.GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData("/matrix", "لا ذكر")]
    [InlineData("/matrix?by=docs", "لا وثيقة")]
    public async Task ARoundWithoutASourceIsNotARoundThatSaysNothing(string path, string silent)
    {
        var rows = (await site.PageAsync(path)).QuerySelectorAll(".mx tbody tr");

        Assert.All(rows, row =>
        {
            Assert.All([row.Children[3], row.Children[4]], cell => Assert.Equal("؟لا مصدر", cell.TextContent));
            Assert.All(row.QuerySelectorAll("td.m0"), cell => Assert.Equal($"·{silent}", cell.TextContent));
        });
    }

    [Fact]
    public async Task OneLinkTurnsTheMatrixFromPassagesToDocumentsAndOneBack()
    {
        Assert.Equal("بيّن المواضع", await CurrentAsync("/matrix"));
        Assert.Equal("بيّن الوثائق", await CurrentAsync("/matrix?by=docs"));
        Assert.Equal("Show documents", await CurrentAsync("/en/matrix?by=docs"));
    }

    private async Task<string> CurrentAsync(string path) =>
        (await site.PageAsync(path)).QuerySelector(".order a[aria-current]")!.TextContent;
}
