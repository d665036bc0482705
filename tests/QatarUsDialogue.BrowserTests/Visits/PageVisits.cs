using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests.Visits;

/// <summary>
/// One visit an address: loading and measuring is what takes the time. The next address is visited at the same moment.
/// </summary>
internal static class PageVisits
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<PageVisit>>> Made = new(StringComparer.Ordinal);

    public static Task<PageVisit> ToAsync(Browser browser, string address)
    {
        var visit = BeginAsync(browser, address);
        var next = PageTypes.All.SkipWhile(other => other != address).Skip(1).FirstOrDefault();
        _ = next is null ? null : BeginAsync(browser, next);
        return visit;
    }

    private static Task<PageVisit> BeginAsync(Browser browser, string address) =>
        Made.GetOrAdd(address, asked => new(() => VisitAsync(browser, asked))).Value;

    private static async Task<PageVisit> VisitAsync(Browser browser, string address)
    {
        var console = new List<string>();
        var page = await browser.OpenAsync(address, console);
        try
        {
            // The key is pressed in a page that nothing has touched yet, and widths are changed last of all.
            return new()
            {
                SkipLink = await SkipLink.FaultsAsync(page),
                Language = await PageLanguage.FaultsAsync(page, address),
                Markup = await Markup.FaultsAsync(page),
                Figures = await WrittenFigures.FaultsAsync(page, address),
                Focus = await FocusRings.FaultsAsync(page),
                Targets = await Targets.FaultsAsync(page),
                Axe = await Axe.FaultsAsync(page),
                Motion = await Motion.FaultsAsync(page),
                Print = await PrintedPage.FaultsAsync(page),
                Width = await Widths.FaultsAsync(page),
                Enlargement = await Enlargement.FaultsAsync(page),
                Sent = await SentAsync(page),
                // The address of no page is answered with 404, which a browser writes down once.
                Console = [.. console.Skip(PageTypes.IsNone(address) ? 1 : 0)],
            };
        }
        finally
        {
            await page.Context.CloseAsync();
        }
    }

    private static async Task<IReadOnlyList<Uri>> SentAsync(IPage page)
    {
        var rest = await page.EvaluateAsync<string[]>("() => performance.getEntriesByType('resource').map(e => e.name)");
        return [.. rest.Prepend(page.Url).Distinct(StringComparer.Ordinal).Select(url => new Uri(url))];
    }
}
