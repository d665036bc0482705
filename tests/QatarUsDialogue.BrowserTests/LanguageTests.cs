namespace QatarUsDialogue.BrowserTests;

public class LanguageTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] LongNames = ["security-guarantees", "humanitarian-aid", "regional-mediation"];

    [Theory]
    [InlineData("/", "/en/")]
    [InlineData("/?topic=al-udeid&order=new", "/en/?topic=al-udeid&order=new")]
    [InlineData("/rounds/6", "/en/rounds/6")]
    [InlineData("/agreements?kind=&status=Signed&round=", "/en/agreements?kind=&status=Signed&round=")]
    [InlineData("/sources/001?show=-&show=event", "/en/sources/001?show=-&show=event")]
    public async Task TheSwitchLeadsToTheSamePageWithItsFiltersAndBack(string arabic, string english)
    {
        var page = await browser.OpenAsync(arabic, hasScript: false);
        await page.Locator("a.lang").FollowAsync();
        Assert.Equal(english, new Uri(page.Url).PathAndQuery);
        await page.Locator("a.lang").FollowAsync();
        Assert.Equal(arabic, new Uri(page.Url).PathAndQuery);
    }

    [Fact]
    public async Task TheNamesOfTopicsEndBeforeTheFirstYear()
    {
        // The topics with the longest names.
        foreach (var topic in LongNames)
        {
            var page = await browser.OpenAsync($"/en/?topic={topic}");
            await page.EvaluateAsync("document.fonts.ready");
            var over = await page.EvaluateAsync<double>(
                "Math.max(...[...document.querySelectorAll('.weave a:not(.nd) text')].map(t => t.getBBox().x + t.getBBox().width)) - document.querySelector('.w-axis').getBBox().x");
            Assert.True(over < 0, $"{topic} is {over} units too long");
        }
    }

    [Fact]
    public async Task TheThreadOfTheListStandsOnTheSideWhereReadingBegins()
    {
        var page = await browser.OpenAsync("/en/");
        var rail = (await page.Locator(".rd-w .rail").First.BoundingBoxAsync())!;
        var card = (await page.Locator(".rd-w .card").First.BoundingBoxAsync())!;
        Assert.True(rail.X < card.X);
        Assert.Equal("none", await page.Locator(".rd .rail svg").First.EvaluateAsync<string>("svg => getComputedStyle(svg).transform"));
    }

    [Theory]
    [InlineData("/rounds/6", "‹")]
    [InlineData("/en/rounds/6", "›")]
    public async Task TheSeparatorsOfThePathPointInTheDirectionOfReading(string address, string sign)
    {
        var page = await browser.OpenAsync(address);
        var content = await page.Locator(".crumbs li").Nth(1).EvaluateAsync<string>("li => getComputedStyle(li, '::before').content");
        Assert.Equal($"\"{sign}\"", content);
    }

    [Fact]
    public async Task ASourceReadsFromRightToLeftOnAnEnglishPageToo()
    {
        var page = await browser.OpenAsync("/en/sources/001#f28");
        var text = page.Locator(".pg > .tx").First;
        Assert.Equal("rtl", await text.EvaluateAsync<string>("p => getComputedStyle(p).direction"));
        Assert.Equal("ltr", await page.Locator("li.note").First.EvaluateAsync<string>("li => getComputedStyle(li).direction"));
        Assert.Equal(1, await page.Locator("mark:target").CountAsync());
    }

    [Fact]
    public async Task ATopicIsFilteredInEnglishWithoutAnyScript()
    {
        var page = await browser.OpenAsync("/en/", hasScript: false);
        await page.Locator("a[href*='topic=al-udeid']").First.FollowAsync();
        Assert.Contains("/en/?topic=al-udeid", page.Url, StringComparison.Ordinal);
        Assert.Contains("Our sources do not mention this topic in the fourth round", await page.Locator("#r4").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("we do not know", await page.Locator("#r2").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("#r6 a[href*='/en/sources/001#f']").First.FollowAsync();
        Assert.Contains("/en/sources/001#f", page.Url, StringComparison.Ordinal);
    }
}
