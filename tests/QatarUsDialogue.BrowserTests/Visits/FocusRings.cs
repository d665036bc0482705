using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests.Visits;

/// <summary>
/// Every stop of the keyboard shows a ring and stands uncovered, forwards on a wide screen and backwards on a narrow one,
/// where a head that stays in place could lie over it.
/// </summary>
internal static class FocusRings
{
    // A ring is drawn on the element, on the form around it, or as a shape of the chart.
    private static readonly string Walk = "isBackwards => {" + Script.NameOf + Script.Stops +
        """
          const drawn = s => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none';
          const hasRing = e => {
            if (drawn(getComputedStyle(e))) return true;
            if (e.closest('.q') && drawn(getComputedStyle(e.closest('.q')))) return true;
            const shape = e.querySelector('.ring');
            return shape !== null && getComputedStyle(shape).stroke !== 'none' && getComputedStyle(shape).fill !== 'none';
          };
          // Of what stands in the window, which a long table may overflow.
          const isUncovered = e => [...e.getClientRects()].some(box => [[.5, .5], [.1, .5], [.9, .5], [.5, .2], [.5, .8]].some(([dx, dy]) => {
            const [first, last] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
            const top = document.elementFromPoint(box.x + box.width * dx, first + (last - first) * dy);
            return top !== null && (e.contains(top) || top.contains(e));
          }));
          const faults = [];
          const all = stops();
          for (const e of isBackwards ? all.reverse() : all) {
            e.focus();
            if (document.activeElement !== e) faults.push(`takes no focus: ${nameOf(e)}`);
            else if (!hasRing(e)) faults.push(`no ring: ${nameOf(e)}`);
            else if (!isUncovered(e)) faults.push(`covered: ${nameOf(e)}`);
          }
          return faults;
        }
        """;

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        var faults = new List<string>();
        foreach (var (width, isBackwards) in new[] { (1280, false), (390, true) })
        {
            await page.SetViewportSizeAsync(width, 900);
            // After a key, a focus that is set counts as set by the keyboard, and the ring is drawn.
            await page.Keyboard.PressAsync("Tab");
            faults.AddRange(from fault in await page.EvaluateAsync<string[]>(Walk, isBackwards) select $"{width} px, {fault}");
        }

        return faults;
    }
}
