using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests;

/// <summary>A reader without script who starts at home; every press is counted.</summary>
internal sealed class Walk(IPage page)
{
    public int Clicks { get; private set; }

    public IPage Page => page;

    public static async Task<Walk> FromHomeAsync(Browser browser, string home) =>
        new(await browser.OpenAsync(home, hasScript: false));

    /// <summary>A link to an address, as the site writes it: the page of a folder of files has a slash at its end.</summary>
    public static string To(string address)
    {
        var parts = address.Split('#');
        return parts.Length == 1
            ? $":is([href$='{address}'], [href$='{address}/'])"
            : $":is([href*='{address}'], [href*='{parts[0]}/#{parts[1]}'])";
    }

    /// <summary>Shows a part of the ledger: by its form, or by the link that stands in its place where nobody answers a form.</summary>
    public async Task ShowDocumentsAsync(string year, string status, string statusName)
    {
        if (await page.Locator("form.ledger").CountAsync() == 0)
        {
            await PressAsync($"a.chip:has-text('{year}'):has-text('{statusName}')");
            return;
        }

        await page.Locator("#year").SelectOptionAsync(year);
        await page.Locator("#status").SelectOptionAsync(status);
        await PressAsync("form.ledger button");
    }

    public async Task PressAsync(string target)
    {
        await page.Locator(target).First.FollowAsync();
        Clicks++;
    }
}
