using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests.Visits;

/// <summary>No width makes a reader scroll sideways.</summary>
internal static class Widths
{
    private static readonly int[] All = [320, 390, 768, 1024, 1280, 1440];

    private static readonly string Beyond = "() => {" + Script.NameOf +
        """
          const page = document.documentElement;
          if (page.scrollWidth <= page.clientWidth) return null;
          const widest = [...document.querySelectorAll('body *')].find(e => { const b = e.getBoundingClientRect(); return b.right > page.clientWidth + 1 || b.left < -1; });
          return `${page.scrollWidth - page.clientWidth} px too wide: ${widest ? nameOf(widest) : '?'}`;
        }
        """;

    public static Task<IReadOnlyList<string>> FaultsAsync(IPage page) => FaultsAsync(page, All);

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, IEnumerable<int> widths)
    {
        var faults = new List<string>();
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            if (await page.EvaluateAsync<string?>(Beyond) is { } fault)
            {
                faults.Add($"at {width} px: {fault}");
            }
        }

        return faults;
    }
}
