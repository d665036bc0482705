using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests;

/// <summary>A picture of every page type on a telephone and on a desk, in light and in dark.</summary>
internal static class Pictures
{
    private static readonly int[] Widths = [390, 1280];
    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    public static async Task MakeAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        var site = await SharedBrowser.SiteAsync();
        var chromium = await SharedBrowser.ChromiumAsync();
        await using (var context = await chromium.NewContextAsync(new() { BaseURL = site.Address.ToString(), ReducedMotion = ReducedMotion.Reduce }))
        {
            var page = await context.NewPageAsync();
            foreach (var address in PageTypes.All)
            {
                await page.GotoAsync(address);
                foreach (var width in Widths)
                {
                    foreach (var scheme in Schemes)
                    {
                        await page.SetViewportSizeAsync(width, 900);
                        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                        var file = $"{SavedPages.NameOf(address)}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}.png";
                        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, file), FullPage = true });
                    }
                }
            }
        }

        await SharedBrowser.EndAsync();
    }
}
