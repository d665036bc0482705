namespace QatarUsDialogue.BrowserTests;

public class TimelineTests(Browser browser) : IClassFixture<Browser>
{
    private const string NoSource = "لا مصدر لهذه الجولة في الأرشيف";
    private const string Outside = "من خارج الأرشيف";

    [Fact]
    public async Task TheTimelineHoldsSevenRoundsAndWhatCameBeforeThem()
    {
        var page = await browser.OpenAsync("/");
        Assert.Equal(8, await page.Locator("ol.rounds > li").CountAsync());
        for (var round = 1; round <= 7; round++)
        {
            Assert.Equal(1, await page.Locator($"#r{round}").CountAsync());
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task ARoundWithoutASourceSaysSoAndShowsWhatIsKnownFromOutsideWithItsAddress(int round)
    {
        var page = await browser.OpenAsync("/");
        var card = page.Locator($"#r{round}");
        Assert.Contains(NoSource, await card.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(Outside, await card.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await card.Locator("a[href^='http']").CountAsync() > 0);
    }

    [Fact]
    public async Task ATopicIsFilteredWithoutAnyScript()
    {
        var page = await browser.OpenAsync("/", hasScript: false);
        await page.Locator("a[href*='topic=al-udeid']").First.FollowAsync();
        Assert.Contains("topic=al-udeid", page.Url, StringComparison.Ordinal);
        var sixth = await page.Locator("#r6").InnerTextAsync();
        Assert.Contains("لقاعدة العديد الجوية", sixth, StringComparison.Ordinal);
        Assert.Contains("لا تذكر مصادرنا هذا الموضوع", await page.Locator("#r4").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("لا نعلم", await page.Locator("#r2").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("#r6 a[href*='/sources/001#f']").First.FollowAsync();
        Assert.Contains("/sources/001#f", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATopicThatIsNoneIsNotFound()
    {
        var page = await browser.OpenAsync("/");
        var answer = await page.GotoAsync("/?topic=no-such-topic");
        Assert.Equal(404, answer!.Status);
    }
}
