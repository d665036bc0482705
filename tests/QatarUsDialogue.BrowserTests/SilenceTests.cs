namespace QatarUsDialogue.BrowserTests;

/// <summary>A source that says nothing and a source that is missing are never told in the same words.</summary>
public class SilenceTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("/rounds/5", "لا وثائق في مصادرنا")]
    [InlineData("/en/rounds/5", "No documents in our sources")]
    public async Task ARoundWhoseSourcesNameNoDocumentSaysSo(string address, string words)
    {
        var page = await browser.OpenAsync(address);
        Assert.Contains(words, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/matrix", "·لا ذكر", "؟لا مصدر")]
    [InlineData("/en/matrix", "·not mentioned", "?no source")]
    public async Task TheMatrixTellsATopicThatIsNotMentionedFromARoundWithoutASource(string address, string notMentioned, string noSource)
    {
        var page = await browser.OpenAsync(address);
        var columns = await page.Locator(".mx thead th").EvaluateAllAsync<string[]>(
            "all => all.map(th => th.querySelector('a')?.getAttribute('href').split('/').pop() ?? '')");
        var rows = await page.Locator(".mx tbody tr").EvaluateAllAsync<string[][]>(
            "all => all.map(tr => [...tr.children].map(cell => cell.textContent.replace(/\\s+/g, ' ').trim()))");
        Assert.All(rows, row =>
        {
            Assert.Equal(noSource, row[Array.IndexOf(columns, "2")]);
            Assert.Equal(noSource, row[Array.IndexOf(columns, "3")]);
        });
        Assert.Contains(rows, row => row[Array.IndexOf(columns, "5")] == notMentioned);
    }
}
