using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests.Visits;

/// <summary>The rules of axe for WCAG 2.2 AA and good practice, on both widths in both themes.</summary>
internal static class Axe
{
    private static readonly string Rules = new BundledAxeScriptProvider().GetScript();

    // A theme changes colours only, so the second theme of a width is asked about colours only.
    private const string All = "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }";
    private const string Colours = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

    private static readonly (int Width, ColorScheme Scheme, string Rules)[] Views =
    [
        (390, ColorScheme.Dark, All),
        (1280, ColorScheme.Light, All),
        (1280, ColorScheme.Dark, Colours),
        (390, ColorScheme.Light, Colours),
    ];

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        await page.EvaluateAsync(Rules);
        var faults = new List<string>();
        foreach (var (width, scheme, rules) in Views)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var violations = await page.EvaluateAsync<JsonElement>(
                $$"""
                async () => {
                  const found = await axe.run(document, { runOnly: {{rules}}, resultTypes: ['violations'], preload: false });
                  return found.violations.map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => n.html).join(' ')}`);
                }
                """);
            faults.AddRange(from fault in violations.EnumerateArray() select $"{width} px, {scheme}, {fault}");
        }

        return faults;
    }
}
