using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests.Visits;

/// <summary>The first Tab shows the link over the head of the page, and Enter leads to the content.</summary>
internal static class SkipLink
{
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        var faults = new List<string>();
        await page.Keyboard.PressAsync("Tab");
        var link = await page.EvaluateAsync<string>(
            """
            () => {
              const e = document.activeElement, box = e.getBoundingClientRect();
              const isSeen = box.top >= 0 && box.height >= 24 && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === e;
              return `${e.className}, ${isSeen ? 'seen' : 'not seen'}`;
            }
            """);
        if (link != "skip, seen")
        {
            faults.Add($"The first stop is {link}.");
        }

        await page.Keyboard.PressAsync("Enter");
        var place = await page.EvaluateAsync<string>("document.activeElement.id");
        if (place != "main")
        {
            faults.Add($"Enter leads to «{place}».");
        }

        return faults;
    }
}
