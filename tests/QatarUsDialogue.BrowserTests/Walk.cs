using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests;

/// <summary>A reader without script who starts at home; every press is counted.</summary>
internal sealed class Walk(IPage page)
{
    public int Clicks { get; private set; }

    public IPage Page => page;

    public static async Task<Walk> FromHomeAsync(Browser browser, string home) =>
        new(await browser.OpenAsync(home, hasScript: false));

    public async Task PressAsync(string target)
    {
        await page.Locator(target).First.ClickAsync();
        Clicks++;
    }
}
