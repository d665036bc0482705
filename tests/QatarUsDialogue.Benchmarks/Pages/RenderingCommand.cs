using System.CommandLine;
using System.Globalization;
using QatarUsDialogue.Benchmarks.Bars;

namespace QatarUsDialogue.Benchmarks.Pages;

/// <summary>Measures what it takes to make a page, by type, beside what it asks the database; ends with 1 where a bar is missed.</summary>
internal static class RenderingCommand
{
    private const double MostMilliseconds = 5;
    private const double MostRatio = 2;

    private static readonly (string Name, string Path)[] Types =
    [
        ("home", "/"), ("round", "/rounds/6"), ("topic", "/topics/al-udeid"), ("ledger", "/agreements"),
        ("document", "/agreements/agreement-6-defence-cooperation"), ("people", "/people"), ("person", "/people/mohammed-bin-abdulrahman-al-thani"),
        ("sources", "/sources"), ("source", "/sources/001"), ("matrix", "/matrix"), ("comparison", "/compare?a=4&b=6"),
        ("fact", "/facts/9jpe6day5j9r"), ("search", "/search?q=%D9%82%D8%A7%D8%B9%D8%AF%D8%A9"), ("about", "/about"),
    ];

    public static Command Create()
    {
        var seeds = new Argument<string>("seeds") { Description = "The folder of seeds" };
        var data = new Argument<string>("data") { Description = "The folder of generations; it must hold one" };
        var times = new Option<int>("--times") { Description = "How often each page is made", DefaultValueFactory = _ => 60 };
        var command = new Command("rendering", "Measure what it takes to make each type of page, beside its queries.") { seeds, data, times };
        command.SetAction(async (result, _) => await RunAsync(result.GetValue(seeds)!, result.GetValue(data)!, result.GetValue(times)));
        return command;
    }

    private static async Task<int> RunAsync(string seeds, string data, int times)
    {
        await using var site = await RecordedSite.StartAsync(seeds, data);
        await site.WarmAsync(Types.Select(type => type.Path));
        var pages = new List<MeasuredPage>();
        Console.WriteLine("| Page | Queries | Rows | The same rows by ADO.NET, ms | The page, ms | Ratio | of it, its queries, ms |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var (name, path) in Types)
        {
            var page = await site.MeasureAsync(name, path, times);
            pages.Add(page);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {page.Queries} | {page.Rows} | {page.Bare:0.00} | {page.Page:0.00} | {page.Ratio:0.0} | {page.Asking:0.00} |"));
        }

        Console.WriteLine();
        var slowest = pages.MaxBy(page => page.Page)!;
        var asking = pages.Where(page => page.Rows > 0).ToList();
        return BarTable.Print(
        [
            Bar.Alone($"a page made for the first time, the slowest: {slowest.Name}", slowest.Page, MostMilliseconds, "ms"),
            Bar.Ratio(
                "a page made for the first time, the median type",
                string.Create(CultureInfo.InvariantCulture, $"{Median.Of(asking.Select(page => page.Page)):0.00} ms"),
                string.Create(CultureInfo.InvariantCulture, $"the same rows by ADO.NET: {Median.Of(asking.Select(page => page.Bare)):0.00} ms"),
                Median.Of(asking.Select(page => page.Ratio)),
                MostRatio),
        ]);
    }
}
