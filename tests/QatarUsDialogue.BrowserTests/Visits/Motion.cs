using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests.Visits;

/// <summary>Nothing moves by itself for a reader who asked for less motion; windows of these tests ask for it.</summary>
internal static class Motion
{
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => [
          ...document.getAnimations().map(a => `moves: ${a.animationName ?? a.transitionProperty}`),
          ...[...document.querySelectorAll('*')]
            .filter(e => getComputedStyle(e).animationName !== 'none' || parseFloat(getComputedStyle(e).transitionDuration) > 0)
            .map(e => `would move: ${e.outerHTML.slice(0, 60)}`),
        ]
        """);
}
