namespace QatarUsDialogue.BrowserTests;

public class ThemeTests(Browser browser) : IClassFixture<Browser>
{
    private const string Paper = "getComputedStyle(document.body).backgroundColor";

    [Theory]
    [InlineData("/rounds/6", "داكن", "تلقائي")]
    [InlineData("/en/topics?order=name", "dark", "auto")]
    public async Task AReaderWithoutScriptChoosesDarkOnAnyPageAndGoesBackToAuto(string address, string dark, string auto)
    {
        var page = await browser.OpenAsync(address, hasScript: false);
        var light = await page.EvaluateAsync<string>(Paper);

        await page.Locator("footer button", new() { HasTextString = dark }).FollowAsync();
        Assert.Equal(address, new Uri(page.Url).PathAndQuery);
        Assert.Equal("dark", await page.Locator("html").GetAttributeAsync("data-theme"));
        Assert.NotEqual(light, await page.EvaluateAsync<string>(Paper));
        Assert.Equal("theme", Assert.Single(await page.Context.CookiesAsync()).Name);

        await page.Locator("footer button", new() { HasTextString = auto }).FollowAsync();
        Assert.Equal(address, new Uri(page.Url).PathAndQuery);
        Assert.Null(await page.Locator("html").GetAttributeAsync("data-theme"));
        Assert.Equal(light, await page.EvaluateAsync<string>(Paper));
        Assert.Empty(await page.Context.CookiesAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AChoiceOfLightHoldsOnADarkDeviceAndPaperIsWhite()
    {
        var page = await browser.OpenAsync("/prefs");
        await page.EmulateMediaAsync(new() { ColorScheme = Microsoft.Playwright.ColorScheme.Dark });
        var dark = await page.EvaluateAsync<string>(Paper);
        await page.Locator("main button[value=light]").FollowAsync();
        Assert.NotEqual(dark, await page.EvaluateAsync<string>(Paper));

        await page.Locator("main button[value=dark]").FollowAsync();
        Assert.Equal(dark, await page.EvaluateAsync<string>(Paper));
        await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Assert.Equal("light", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"));
        await page.Context.CloseAsync();
    }
}
