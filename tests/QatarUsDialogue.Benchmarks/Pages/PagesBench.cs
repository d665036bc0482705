using System.Globalization;
using QatarUsDialogue.Benchmarks.Bars;

namespace QatarUsDialogue.Benchmarks.Pages;

/// <summary>
/// Runs the published site and its peers side by side and measures them in turn, so that whatever else the machine does
/// falls on all of them: the ratio of a turn counts, and of all turns the median.
/// </summary>
internal sealed class PagesBench(string program, string seeds, string folder, int rounds, TimeSpan time)
{
    private const double StartSeconds = 1;
    private const double RestMegabytes = 120;
    private const double FirstViewKilobytes = 200;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);
    private static readonly (string Name, string Value)[] Browser = [("Accept-Encoding", "gzip, deflate, br")];

    public async Task<IReadOnlyList<Bar>> MeasureAsync()
    {
        // The first start builds the archive; what is measured starts with a generation present.
        using (var builder = StartSite())
        {
            await builder.FirstPageAsync();
            await Task.Delay(Rest);
        }

        var bars = new List<Bar>(await StartAsync());
        using var site = StartSite();
        await site.FirstPageAsync();
        var answer = await RecordedAnswer.AskAsync(site.Address, Browser);
        bars.Add(Bar.Alone("first view of home, packed, with its four fonts", await FirstView.KilobytesAsync(site.Address), FirstViewKilobytes, "KB"));
        using var kestrel = StartPeer("Kestrel", answer);
        using var cache = StartPeer("output cache", answer, "--output-cache");
        using var nginx = Nginx.Serve(answer, folder);
        MeasuredServer[] peers = [kestrel, cache, nginx];
        foreach (var peer in peers)
        {
            await peer.FirstPageAsync();
        }

        var pages = await InTurnAsync([(site, Browser), (kestrel, Browser), (cache, Browser), (nginx, Browser)]);
        bars.Add(Compare("a kept page", pages[0], pages[1], "Kestrel, the same bytes", 1.2));
        bars.Add(Compare("a kept page", pages[0], pages[3], "nginx, a file", 2.5));
        var held = (await RecordedAnswer.AskAsync(nginx.Address)).EntityTag;
        var unchanged = await InTurnAsync(
        [
            (site, [.. Browser, ("If-None-Match", answer.EntityTag)]),
            (nginx, [.. Browser, ("If-None-Match", held)]),
            (kestrel, [.. Browser, ("If-None-Match", answer.EntityTag)]),
        ]);
        bars.Add(Compare("a revalidation", unchanged[0], unchanged[1], "nginx, 304", 1.3));
        Console.WriteLine($"The same page from ASP.NET Core's own output cache, packed once: {Text(pages[2])}, {RatioOf(pages[2], pages[1]):0.00} × Kestrel");
        Console.WriteLine(
            $"A revalidation by Kestrel alone: {Text(unchanged[2])}, {RatioOf(unchanged[2], unchanged[1]):0.00} × nginx; the site's is {RatioOf(unchanged[0], unchanged[2]):0.00} × Kestrel's");
        Console.WriteLine();
        return bars;
    }

    private async Task<IEnumerable<Bar>> StartAsync()
    {
        var starts = new List<double>();
        var rests = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            using var site = StartSite();
            starts.Add((await site.FirstPageAsync()).TotalSeconds);
            await Task.Delay(Rest);
            rests.Add(site.ResidentMegabytes);
        }

        return
        [
            Bar.Alone("start with a generation present, to the first page", Median.Of(starts), StartSeconds, "s"),
            Bar.Alone("memory at rest", Median.Of(rests), RestMegabytes, "MB"),
        ];
    }

    private async Task<List<Load>[]> InTurnAsync(IReadOnlyList<(MeasuredServer Server, (string Name, string Value)[] Headers)> servers)
    {
        var loads = servers.Select(_ => new List<Load>()).ToArray();
        foreach (var (server, headers) in servers)
        {
            // Long enough for the runtime to have compiled what is hot.
            await Load.RunAsync(server, 2 * time, headers);
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var index = 0; index < servers.Count; index++)
            {
                loads[index].Add(await Load.RunAsync(servers[index].Server, time, servers[index].Headers));
            }
        }

        return loads;
    }

    private static Bar Compare(string work, List<Load> own, List<Load> peer, string name, double limit) =>
        Bar.Ratio(work, Text(own), $"{name}: {Text(peer)}", RatioOf(own, peer), limit);

    private static double RatioOf(List<Load> own, List<Load> peer) =>
        Median.Of(own.Zip(peer, (mine, other) => mine.Processor / other.Processor));

    private static string Text(List<Load> loads) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Median.Of(loads.Select(load => load.Processor)):0.0} µs of processor, half within {Median.Of(loads.Select(load => load.Median)):0} µs");

    private MeasuredServer StartSite()
    {
        var address = MeasuredServer.FreeAddress();
        return new(
            "the site", address, Path.Combine(folder, "site.log"), program,
            "--urls", address.ToString(), "--seeds", seeds, "--data", Path.Combine(folder, "data"),
            // All requests come from one address here: it may ask what a crowd of readers may. The limit is looked at as ever.
            "--Archive:Limits:PerSecond=1000000", "--Archive:Limits:Burst=1000000");
    }

    private MeasuredServer StartPeer(string name, RecordedAnswer answer, params string[] options)
    {
        // A file of its own: the peer before may still be reading.
        var file = Path.Combine(folder, $"{name}.json");
        answer.Save(file);
        var address = MeasuredServer.FreeAddress();
        return new(
            name, address, Path.Combine(folder, "peer.log"), Environment.ProcessPath!,
            [.. Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [typeof(PagesBench).Assembly.Location] : Array.Empty<string>(),
            "peer", file, address.ToString(), .. options]);
    }
}
