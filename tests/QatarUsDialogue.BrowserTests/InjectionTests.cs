using System.Collections.Concurrent;
using QatarUsDialogue.Tests.Faults.Injection;

namespace QatarUsDialogue.BrowserTests;

/// <summary>Chromium opens an archive whose every text would like to be a script: none runs, and none has to be held back.</summary>
[Collection(WithoutOthers.Name)]
public class InjectionTests
{
    private const int MostPages = 200;

    private static readonly string[] First =
    [
        "/", "/en/", "/rounds/2", "/en/rounds/6", "/topics", "/en/agreements", "/people", "/sources", "/matrix", "/search?q=%D9%82%D8%B7%D8%B1", "/data", "/compare?a=4&b=6", "/nowhere",
        .. InjectionVectors.All.Take(60).Select(vector => "/search?q=" + Uri.EscapeDataString(vector)),
    ];

    [LongFact]
    public async Task NothingRunsAndNothingHasToBeHeldBack()
    {
        await using var site = await Site.StartAsync(seeds => new InjectedSeeds().WriteOver(seeds));
        var chromium = await SharedBrowser.ChromiumAsync();
        await using var context = await chromium.NewContextAsync(new() { BaseURL = site.Address.ToString() });
        var page = await context.NewPageAsync();
        var told = new ConcurrentQueue<string>();
        page.Dialog += (_, dialog) =>
        {
            told.Enqueue($"a dialog says {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Console += (_, message) => told.Enqueue(message.Text);
        page.PageError += (_, error) => told.Enqueue(error);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Host != site.Address.Host)
            {
                told.Enqueue($"it asks for {request.Url}");
            }
        };
        var known = new HashSet<string>(First, StringComparer.Ordinal);
        var waiting = new Queue<string>(First);
        var faults = new List<string>();
        for (var visited = 0; visited < MostPages && waiting.TryDequeue(out var path); visited++)
        {
            await page.GotoAsync(path);
            foreach (var link in (await page.EvalOnSelectorAllAsync<string[]>("main a[href^='/']", "links => links.map(a => a.getAttribute('href').split('#')[0])"))
                .Where(link => !link.Contains('.', StringComparison.Ordinal) && !link.StartsWith("/prefs", StringComparison.Ordinal)).Where(known.Add))
            {
                waiting.Enqueue(link);
            }

            while (told.TryDequeue(out var what))
            {
                // That a page was not found, or a question not understood, is told too.
                if (!what.StartsWith("Failed to load resource", StringComparison.Ordinal))
                {
                    faults.Add($"{path}: {what}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
        Assert.True(known.Count >= MostPages / 2, $"Only {known.Count} pages were known.");
    }
}
