using Microsoft.Playwright;

namespace QatarUsDialogue.BrowserTests;

/// <summary>The site and one Chromium, shared by all browser tests.</summary>
public class Browser : IAsyncLifetime
{
    private const string DebiansChromium = "/usr/bin/chromium";

    // Without these Chromium looks for its maker's hosts, or refuses to run as root.
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public Site Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Site = await Site.StartAsync(Prepare);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        await Site.DisposeAsync();
    }

    /// <summary>A new window. Everything that a page writes to its console goes to the list.</summary>
    public async Task<IPage> OpenAsync(string path, List<string>? console = null, bool hasScript = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 1280, Height = 900 },
            BaseURL = Site.Address.ToString(),
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = hasScript,
        });
        var page = await context.NewPageAsync();
        page.Console += (_, message) => console?.Add(message.Text);
        page.PageError += (_, error) => console?.Add(error);
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>What the archive holds besides the repository's seeds.</summary>
    protected virtual void Prepare(string seeds)
    {
    }

    private static string? Executable =>
        Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path
        : File.Exists(DebiansChromium) ? DebiansChromium
        : null;
}
