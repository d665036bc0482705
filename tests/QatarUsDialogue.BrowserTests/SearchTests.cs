namespace QatarUsDialogue.BrowserTests;

public class SearchTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("أمريكي", "أميركي")]
    [InlineData("الارهاب", "الاٍرهاب")]
    public async Task AWordTypedInOneSpellingFindsTheOther(string typed, string printed)
    {
        var page = await browser.OpenAsync("/", hasScript: false);
        await page.FillAsync("header input[type=search]", typed);
        await page.LeaveAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Contains("/search?q=", page.Url, StringComparison.Ordinal);
        for (var next = page.Locator("nav.pages a[rel=next]"); await page.Locator($"mark.hit:has-text('{printed}')").CountAsync() == 0; next = page.Locator("nav.pages a[rel=next]"))
        {
            await next.FollowAsync();
        }
    }

    [Fact]
    public async Task FiltersLiveInTheAddressAndCanBeTakenOff()
    {
        var page = await browser.OpenAsync("/search?q=قطر", hasScript: false);
        await page.CheckAsync("input[name=round][value='6']");
        await page.Locator(".facet-do button").FollowAsync();
        Assert.Contains("round=6", page.Url, StringComparison.Ordinal);
        Assert.Contains("q=", page.Url, StringComparison.Ordinal);
        await page.Locator(".chosen a").FollowAsync();
        Assert.DoesNotContain("round=6", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APageWithoutResultsOffersAWayOut()
    {
        var page = await browser.OpenAsync("/search?q=واشنتن");
        await page.Locator(".instead a").FollowAsync();
        Assert.True(await page.Locator("ol.hits > li").CountAsync() > 0);
        await page.GotoAsync("/search?q=zzzzzzzz");
        await page.Locator("main a[href='/topics']").FollowAsync();
        Assert.EndsWith("/topics", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMarkInsideAWordWouldBreakNoJoin()
    {
        var page = await browser.OpenAsync("/search?q=العديد");
        var widths = await page.EvaluateAsync<double[]>(
            """
            () => {
              const box = document.querySelector('.hit .quote');
              const width = html => { const span = document.createElement('span'); span.innerHTML = html; box.append(span); const w = span.getBoundingClientRect().width; span.remove(); return w; };
              return [width('لقاعدة'), width('ل<mark class="hit">قاعدة</mark>')];
            }
            """);
        Assert.InRange(Math.Abs(widths[0] - widths[1]), 0, 0.5);
    }

    [Fact]
    public async Task AHitOpensTheSourceAtItsWords()
    {
        var page = await browser.OpenAsync("/search?q=قاعدة العديد");
        await page.Locator("ol.hits h3 a").First.FollowAsync();
        Assert.Equal(1, await page.Locator(":target").CountAsync());
    }

    [Fact]
    public async Task OnTheHomePageTheSearchComesBeforeTheLanguageAndTheSections()
    {
        var page = await browser.OpenAsync("/");
        var stops = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(await page.EvaluateAsync<string>("document.activeElement.className || document.activeElement.id || document.activeElement.parentElement.parentElement.className"));
        }

        Assert.Equal(["skip", "brand", "q", "btn", "lang", "nav"], stops);
    }
}
