using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests.Visits;

/// <summary>Text of twice the size, and the spacing that a reader may ask for (WCAG 1.4.12), fit the page too.</summary>
internal static class Enlargement
{
    private static readonly int[] Narrowest = [320, 1280];

    private const string TwiceTheSize = "html { font-size: 200% }";

    // Arabic letters are joined: spacing them is not asked of a page in Arabic.
    private const string Spaced =
        "* { line-height: 1.5 !important; word-spacing: .16em !important } p { margin-block-end: 2em !important } html:lang(en) :not(:lang(ar)) { letter-spacing: .12em !important }";

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        var faults = new List<string>();
        foreach (var (name, rules) in new[] { ("200 % text", TwiceTheSize), ("spaced text", Spaced) })
        {
            await page.EvaluateAsync(
                "rules => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rules); document.adoptedStyleSheets = [sheet]; }", rules);
            faults.AddRange(from fault in await Widths.FaultsAsync(page, Narrowest) select $"{name} {fault}");
        }

        return faults;
    }
}
