using System.Collections.Concurrent;
using Microsoft.Playwright;
using QatarUsDialogue.Tests;

namespace QatarUsDialogue.BrowserTests;

/// <summary>The windows that the tests of one class open; all are closed with it.</summary>
public class Browser : IAsyncLifetime
{
    private readonly ConcurrentBag<IBrowserContext> _open = [];
    private IBrowser _chromium = null!;

    public Site Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Site = await SiteAsync();
        _chromium = await SharedBrowser.ChromiumAsync();
    }

    public virtual async Task DisposeAsync()
    {
        foreach (var context in _open)
        {
            await context.CloseAsync();
        }
    }

    /// <summary>A new window of 1280 pixels. Everything that a page writes to its console goes to the list.</summary>
    public async Task<IPage> OpenAsync(string path, List<string>? console = null, bool hasScript = true)
    {
        var context = await _chromium.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 1280, Height = 900 },
            BaseURL = Site.Address.ToString(),
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = hasScript,
        });
        _open.Add(context);
        context.SetDefaultTimeout((float)Patience.Limit.TotalMilliseconds);
        var page = await context.NewPageAsync();
        page.Console += (_, message) => console?.Add(message.Text);
        page.PageError += (_, error) => console?.Add(error);
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>The site that the windows open: the shared one, over the repository's seeds.</summary>
    protected virtual Task<Site> SiteAsync() => SharedBrowser.SiteAsync();
}
