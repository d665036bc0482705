using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests;

[Collection(OneBrowser.Name)]
public class EveryPageTests(Browser browser)
{
    public static TheoryData<string> Pages => PageTypes.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ThePageReadsInItsDirectionAndFitsEveryWidth(string address)
    {
        var page = await browser.OpenAsync(address);
        var isEnglish = PageTypes.English.Contains(address);
        Assert.Equal(isEnglish ? "ltr" : "rtl", await page.Locator("html").GetAttributeAsync("dir"));
        Assert.Equal(isEnglish ? "en" : "ar", await page.Locator("html").GetAttributeAsync("lang"));
        foreach (var width in new[] { 320, 390, 768, 1280 })
        {
            await page.SetViewportSizeAsync(width, 900);
            var beyond = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(beyond <= 0, $"{address} at {width} px is {beyond} px too wide");
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task TheBrowserHasNothingToComplainOf(string address)
    {
        var console = new List<string>();
        var page = await browser.OpenAsync(address, console: console);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        // The address of no page is answered with 404, which a browser writes down once; nothing else may be missing.
        Assert.Equal(address is PageTypes.NoPage or PageTypes.NoEnglishPage ? 1 : 0, console.Count);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task AxeFindsNoFaultInLightOrDark(string address)
    {
        var page = await browser.OpenAsync(address);
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (390, ColorScheme.Dark) })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await page.RunAxe();
            Assert.Empty(result.Violations.Select(v => $"{v.Id}: {string.Join(' ', v.Nodes.Take(3).Select(n => n.Html))}"));
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task TheFirstTabStopIsTheSkipLinkAndItLeadsToTheContent(string address)
    {
        var page = await browser.OpenAsync(address);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await page.EvaluateAsync<string>("document.activeElement.className"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Context.CloseAsync();
    }
}
