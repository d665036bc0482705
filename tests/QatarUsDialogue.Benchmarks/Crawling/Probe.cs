using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace QatarUsDialogue.Benchmarks.Crawling;

/// <summary>A reader who opens a page five times a second, each time as if for the first time.</summary>
internal sealed record Probe(int Asked, int Failed, TimeSpan Median, TimeSpan Slow, TimeSpan Slowest)
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(200);
    private static readonly string[] Pages = ["/", "/rounds/6", "/search?q=%D9%82%D8%B7%D8%B1", "/topics", "/sources/001", "/en/", "/about"];

    public static async Task<Probe> RunAsync(int port, TimeSpan duration, CancellationToken end)
    {
        List<(int Status, TimeSpan Took)> answers = [];
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < duration;)
        {
            var watch = Stopwatch.StartNew();
            var status = await Exchange.AskAsync(IPAddress.Loopback, port, Pages[answers.Count % Pages.Length], end);
            answers.Add((status, watch.Elapsed));
            if (Every - watch.Elapsed is { Ticks: > 0 } rest)
            {
                await Task.Delay(rest, end);
            }
        }

        var times = answers.Select(answer => answer.Took).Order().ToList();
        return new(answers.Count, answers.Count(answer => answer.Status != 200), times[times.Count / 2], times[times.Count * 99 / 100], times[^1]);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"a reader asked {Asked} times, {Failed} without success; median {Median.TotalMilliseconds:F0} ms, 99 of 100 within {Slow.TotalMilliseconds:F0} ms, the slowest {Slowest.TotalMilliseconds:F0} ms");
}
