using System.CommandLine;
using System.Globalization;
using QatarUsDialogue.Tests.Operating;

namespace QatarUsDialogue.Benchmarks.Crawling;

/// <summary>A crawler of a thousand addresses and hundreds of slow connections, and a reader who comes meanwhile.</summary>
internal static class CrawlCommand
{
    private static readonly TimeSpan Bar = TimeSpan.FromMilliseconds(500);

    public static Command Create()
    {
        var seconds = new Option<int>("--seconds") { Description = "How long", DefaultValueFactory = _ => 60 };
        var addresses = new Option<int>("--addresses") { Description = "Addresses that crawl, of 127.1.0.0/16", DefaultValueFactory = _ => 1000 };
        var slow = new Option<int>("--slow") { Description = "Slow connections", DefaultValueFactory = _ => 500 };
        var command = new Command("crawl", "Crawl the site from many addresses and tell how long a reader waits; ends with 1 beyond 500 ms.") { seconds, addresses, slow };
        command.SetAction(result => RunAsync(TimeSpan.FromSeconds(result.GetValue(seconds)), result.GetValue(addresses), result.GetValue(slow)));
        return command;
    }

    private static async Task<int> RunAsync(TimeSpan duration, int addresses, int slow)
    {
        await using var site = await RunningSite.ReadyAsync();
        var alone = await Probe.RunAsync(site.Port, TimeSpan.FromSeconds(5), CancellationToken.None);
        using var end = new CancellationTokenSource();
        var crawlers = Enumerable.Range(0, addresses).Select(n => new Crawler(n, site.Port)).ToList();
        var slowlies = Enumerable.Range(0, slow).Select(n => new SlowConnection(n, site.Port)).ToList();
        List<Task> others = [.. crawlers.Select(c => Task.Run(() => c.RunAsync(end.Token))), .. slowlies.Select(s => Task.Run(() => s.RunAsync(end.Token)))];
        var crowded = await Probe.RunAsync(site.Port, duration, end.Token);
        await end.CancelAsync();
        await Task.WhenAll(others);

        Console.WriteLine($"alone:   {alone}");
        Console.WriteLine($"crawled: {crowded}");
        foreach (var group in crawlers.SelectMany(c => c.Answers).GroupBy(a => a.Key).OrderBy(g => g.Key))
        {
            var count = group.Sum(answer => answer.Value);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"crawler: {(group.Key == 0 ? "no answer" : group.Key)} {count} times, {count / duration.TotalSeconds:F0} a second"));
        }

        Console.WriteLine($"{slowlies.Sum(s => s.Opened)} slow connections opened, {slow} at a time");
        return crowded.Failed == 0 && crowded.Slow < Bar ? 0 : 1;
    }
}
