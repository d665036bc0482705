using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests.Visits;

/// <summary>What can be pressed measures 24 pixels both ways, or stands in a line of words.</summary>
internal static class Targets
{
    private static readonly string Small = "() => {" + Script.NameOf + Script.Stops +
        """
          const boxOf = e => {
            const label = e.closest('label');
            return (label ?? e).getBoundingClientRect();
          };
          // A line of words: an inline box with text of the same paragraph beside it.
          const isInWords = e => {
            if (getComputedStyle(e).display !== 'inline') return false;
            const block = e.closest('p, li, dd, td, th, h1, h2, h3, h4, blockquote, figcaption, div, section');
            return block !== null && block.textContent.trim().length > e.textContent.trim().length;
          };
          return stops()
            .filter(e => e.matches('a, button, input, select, textarea, summary'))
            .filter(e => !isInWords(e) && (boxOf(e).width < 24 || boxOf(e).height < 24))
            .map(e => `${Math.round(boxOf(e).width)} × ${Math.round(boxOf(e).height)}: ${nameOf(e)}`);
        }
        """;

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        var faults = new List<string>();
        foreach (var width in new[] { 1280, 390 })
        {
            await page.SetViewportSizeAsync(width, 900);
            faults.AddRange(from fault in await page.EvaluateAsync<string[]>(Small) select $"{width} px, {fault}");
        }

        return faults;
    }
}
