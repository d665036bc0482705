using Microsoft.Playwright;
using QatarUsDialogue.Tests;

namespace QatarUsDialogue.BrowserTests;

/// <summary>The one site and the one Chromium of a run: started by the first test that needs them, ended after the last.</summary>
internal static class SharedBrowser
{
    // Where Debian has it: without windows, which is enough and takes less of the processor, or whole.
    private static readonly string[] Debians = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

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

    private static readonly Lazy<Task<Site>> StartedSite = new(Site.StartAsync);
    private static readonly Lazy<Task<IPlaywright>> StartedPlaywright = new(Playwright.CreateAsync);
    private static readonly Lazy<Task<IBrowser>> StartedBrowser = new(LaunchAsync);

    public static Task<Site> SiteAsync() => StartedSite.Value;

    public static Task<IBrowser> ChromiumAsync() => StartedBrowser.Value;

    public static async Task EndAsync()
    {
        if (StartedBrowser.IsValueCreated)
        {
            await (await StartedBrowser.Value).DisposeAsync();
        }

        if (StartedPlaywright.IsValueCreated)
        {
            (await StartedPlaywright.Value).Dispose();
        }

        if (StartedSite.IsValueCreated)
        {
            await (await StartedSite.Value).DisposeAsync();
        }
    }

    private static async Task<IBrowser> LaunchAsync()
    {
        var patience = (float)Patience.Limit.TotalMilliseconds;
        Assertions.SetDefaultExpectTimeout(patience);
        return await (await StartedPlaywright.Value).Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments, Timeout = patience });
    }

    private static string? Executable =>
        Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path
        : Debians.FirstOrDefault(File.Exists);
}
