using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests;

/// <summary>What a reader comes for is three presses away from home at most.</summary>
public class WalkTests(Browser browser) : IClassFixture<Browser>
{
    private const int Most = 3;

    [Theory]
    [InlineData("/", "لا تذكر مصادرنا هذا الموضوع في الجولة الرابعة", "لا نعلم")]
    [InlineData("/en/", "Our sources do not mention this topic in the fourth round", "we do not know")]
    public async Task AllThatWasSaidOfAlUdeidIsReadByRound(string home, string silence, string noSource)
    {
        var walk = await Walk.FromHomeAsync(browser, home);
        await walk.PressAsync($".nav a{Walk.To("/topics")}");
        await walk.PressAsync($"main a{Walk.To("/topics/al-udeid")}");
        var main = walk.Page.Locator("main");
        Assert.Equal(8, await main.Locator("h2[id^=r]").CountAsync());
        Assert.Contains(silence, await main.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(noSource, await main.Locator("section[aria-labelledby=r2]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("لقاعدة العديد الجوية", await main.Locator("section[aria-labelledby=r6] mark").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("قاعدة العديد الجوية", await main.Locator("section[aria-labelledby=r7] mark").First.InnerTextAsync(), StringComparison.Ordinal);

        await walk.PressAsync("section[aria-labelledby=r6] a[href*='/sources/']");
        Assert.Contains("العديد", await walk.Page.Locator("mark:target").InnerTextAsync(), StringComparison.Ordinal);
        Assert.InRange(walk.Clicks, 1, Most);
    }

    [Theory]
    [InlineData("/", "موقَّعة", "قطر، الولايات المتحدة")]
    [InlineData("/en/", "Signed", "Qatar, United States")]
    public async Task TheDocumentsSignedIn2021AreReadWithThoseWhoSigned(string home, string signed, string parties)
    {
        var walk = await Walk.FromHomeAsync(browser, home);
        await walk.PressAsync($".nav a{Walk.To("/agreements")}");
        await walk.ShowDocumentsAsync("2021", "Signed", signed);
        Assert.Contains("year=2021", walk.Page.Url, StringComparison.Ordinal);
        var rows = await walk.Page.Locator("[aria-labelledby=documents] tbody tr").AllInnerTextsAsync();
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row =>
        {
            Assert.Contains("2021", row, StringComparison.Ordinal);
            Assert.Contains(signed, row, StringComparison.Ordinal);
            Assert.Contains(parties, row, StringComparison.Ordinal);
        });

        await walk.PressAsync("tbody a[href*='/sources/']");
        await Assertions.Expect(walk.Page.Locator("mark:target")).ToHaveCountAsync(1);
        Assert.InRange(walk.Clicks, 1, Most);
    }

    [Theory]
    [InlineData("/", "5 مارس/آذار 2024")]
    [InlineData("/en/", "5 March 2024")]
    public async Task TheSentenceBehindTheDateOfTheSixthRoundIsRead(string home, string date)
    {
        var walk = await Walk.FromHomeAsync(browser, home);
        await walk.PressAsync("#r6 h3 a");
        var field = walk.Page.Locator("dl.sum > div").Filter(new() { HasText = date }).First;
        Assert.Equal(1, await field.Locator($"a{Walk.To("/sources/001#f")}").CountAsync());
        await walk.PressAsync($"dl.sum > div:has(time[datetime='2024-03-05']) a{Walk.To("/sources/001#f")}");
        Assert.Equal("الثلاثاء", (await walk.Page.Locator("mark:target").InnerTextAsync()).Trim());
        Assert.StartsWith("وأصدر الجانبان", await walk.Page.Locator(".tx:has(mark:target)").InnerTextAsync(), StringComparison.Ordinal);
        Assert.InRange(walk.Clicks, 1, Most);
    }
}
