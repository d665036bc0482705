using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests.Visits;

/// <summary>On paper: black on white in either theme, no navigation, no form, nothing wider than an A4 sheet.</summary>
internal static class PrintedPage
{
    // The strip of a topic is a figure of the rounds that speak of it as much as a way to them, and stays.
    // A4 between margins of 18 millimetres, in CSS pixels.
    private const int SheetWidth = 657;

    private static readonly string Faulty = "() => {" + Script.NameOf +
        """
          const faults = [];
          const isSeen = e => e.checkVisibility() && e.getBoundingClientRect().height > 0;
          for (const e of document.querySelectorAll('nav:not(.strip), form, .skip, .lang, .site-f')) {
            if (isSeen(e)) faults.push(`printed: ${nameOf(e)}`);
          }
          if (getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)') faults.push(`paper is ${getComputedStyle(document.body).backgroundColor}`);
          const brightness = c => { const [r, g, b, a] = c.match(/[\d.]+/g).map(Number); return a === 0 ? 255 : (r + g + b) / 3; };
          for (const e of document.querySelectorAll('main, main *')) {
            if (isSeen(e) && e.closest('svg') === null && e.textContent.trim() !== '' && brightness(getComputedStyle(e).backgroundColor) < 60 && !e.matches('.node, .rnav a, .big, .thru > *, .chip')) faults.push(`dark: ${nameOf(e)}`);
          }
          const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          if (beyond > 0) faults.push(`${beyond} px too wide for the sheet`);
          return faults;
        }
        """;

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        await page.SetViewportSizeAsync(SheetWidth, 930);
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        var faults = await page.EvaluateAsync<string[]>(Faulty);
        await page.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = ColorScheme.Light });
        return faults;
    }
}
