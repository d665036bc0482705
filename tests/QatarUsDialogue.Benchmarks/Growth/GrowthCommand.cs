using System.CommandLine;
using System.Globalization;
using QatarUsDialogue.Benchmarks.Bars;
using QatarUsDialogue.Benchmarks.Pages;

namespace QatarUsDialogue.Benchmarks.Growth;

/// <summary>
/// Measures the same pages of archives of more and more articles, made for the first time, and draws how what they cost
/// grows; ends with 1 where a bar is missed. Archives are measured in turn, so that a machine that changes its pace changes it for
/// all of them: the ratio of a turn counts, and of all turns the median.
/// </summary>
internal static class GrowthCommand
{
    private static readonly (string Name, double Limit)[] Bars =
        [("round", 1.5), ("source", 1.5), ("topic", 1.5), ("search", 1.5), ("home", 3)];

    public static Command Create()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "For each number of articles a folder of that name, with seeds, data and, where its build was measured, build.json",
        };
        var chart = new Option<string?>("--chart") { Description = "The SVG file to draw" };
        var times = new Option<int>("--times") { Description = "How often each page is made", DefaultValueFactory = _ => 30 };
        var turns = new Option<int>("--turns") { Description = "How often all archives are measured, one after the other", DefaultValueFactory = _ => 3 };
        var command = new Command("growth", "Measure how the cost of builds and pages grows with the archive.") { folder, chart, times, turns };
        command.SetAction(async (result, _) =>
            await RunAsync(result.GetValue(folder)!, result.GetValue(chart), result.GetValue(times), result.GetValue(turns)));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string? chart, int times, int turns)
    {
        var sizes = Directory.GetDirectories(folder)
            .Select(path => (Path: path, Articles: int.Parse(Path.GetFileName(path), CultureInfo.InvariantCulture)))
            .OrderBy(size => size.Articles)
            .ToList();
        // Of each turn, the pages of each archive.
        var taken = new List<List<IReadOnlyList<MeasuredPage>>>();
        for (var turn = 0; turn < turns; turn++)
        {
            var pages = new List<IReadOnlyList<MeasuredPage>>();
            foreach (var size in sizes)
            {
                pages.Add(await PagesOf(size.Path, times));
            }

            taken.Add(pages);
        }

        var measured = sizes.Select((size, index) => new Measured(size.Articles, BuildOf(size.Path), MiddleOf([.. taken.Select(turn => turn[index])]))).ToList();
        Console.WriteLine("| Articles | Build, s | of processors | MB | Page | Queries | Rows | Its queries, ms | The page, ms |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var (articles, build, pages) in measured)
        {
            foreach (var page in pages)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {articles} | {build?.Seconds:0.0} | {build?.Processors:0.0} | {build?.Megabytes:0} | {page.Name} | {page.Queries} | {page.Rows} | {page.Asking:0.00} | {page.Page:0.00} |"));
            }
        }

        Console.WriteLine();
        if (chart is not null)
        {
            await File.WriteAllTextAsync(chart, GrowthChart.Draw(
            [
                .. measured.SelectMany(size => size.Pages.Select(page => (page.Name, size.Articles, page.Page))),
                .. measured.Where(size => size.Build is not null).Select(size => ("build", size.Articles, size.Build!.Seconds * 1000)),
            ]));
        }

        return measured.Count < 2 ? 0 : BarTable.Print([.. Bars.Select(bar => Grown(bar.Name, bar.Limit, measured, taken))]);
    }

    private static Bar Grown(string name, double limit, List<Measured> measured, List<List<IReadOnlyList<MeasuredPage>>> taken)
    {
        var (few, many) = (measured[0], measured[^1]);
        return Bar.Ratio(
            $"{name}, {many.Articles} articles",
            Text(TimeOf(name, many.Pages)),
            $"itself at {few.Articles}: {Text(TimeOf(name, few.Pages))}",
            Median.Of(taken.Select(turn => TimeOf(name, turn[^1]) / TimeOf(name, turn[0]))),
            limit);
    }

    private static double TimeOf(string name, IEnumerable<MeasuredPage> pages) => pages.First(page => page.Name == name).Page;

    private static BuildFigures? BuildOf(string path) => Path.Combine(path, "build.json") is var figures && File.Exists(figures) ? BuildFigures.Read(figures) : null;

    // Each page as it was in the middle of all turns.
    private static List<MeasuredPage> MiddleOf(List<IReadOnlyList<MeasuredPage>> turns) =>
    [
        .. turns[0].Select((page, index) => page with
        {
            Bare = Median.Of(turns.Select(turn => turn[index].Bare)),
            Page = Median.Of(turns.Select(turn => turn[index].Page)),
            Asking = Median.Of(turns.Select(turn => turn[index].Asking)),
        }),
    ];

    private static string Text(double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.00} ms");

    private static async Task<IReadOnlyList<MeasuredPage>> PagesOf(string path, int times)
    {
        var data = Path.Combine(path, "data");
        await using var site = await RecordedSite.StartAsync(Path.Combine(path, "seeds"), data);
        var pages = new List<MeasuredPage>();
        var busiest = BusiestPages.Of(data);
        await site.WarmAsync(busiest.Select(page => page.Address));
        foreach (var (name, address) in busiest)
        {
            pages.Add(await site.MeasureAsync(name, address, times));
        }

        return pages;
    }

    private sealed record Measured(int Articles, BuildFigures? Build, IReadOnlyList<MeasuredPage> Pages);
}
