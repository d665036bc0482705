using System.CommandLine;
using System.Globalization;
using QatarUsDialogue.Benchmarks.Bars;
using QatarUsDialogue.Benchmarks.Pages;

namespace QatarUsDialogue.Benchmarks.Growth;

/// <summary>
/// Measures the same pages of archives of more and more articles, made for the first time, and draws how what they cost
/// grows; ends with 1 where a bar is missed.
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
        var command = new Command("growth", "Measure how the cost of builds and pages grows with the archive.") { folder, chart, times };
        command.SetAction(async (result, _) => await RunAsync(result.GetValue(folder)!, result.GetValue(chart), result.GetValue(times)));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string? chart, int times)
    {
        var sizes = Directory.GetDirectories(folder)
            .Select(path => (Path: path, Articles: int.Parse(Path.GetFileName(path), CultureInfo.InvariantCulture)))
            .OrderBy(size => size.Articles)
            .ToList();
        var measured = new List<(int Articles, BuildFigures? Build, IReadOnlyList<MeasuredPage> Pages)>();
        Console.WriteLine("| Articles | Build, s | of processors | MB | Page | Queries | Rows | Its queries, ms | The page, ms |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var (path, articles) in sizes)
        {
            var figures = Path.Combine(path, "build.json");
            var build = File.Exists(figures) ? BuildFigures.Read(figures) : null;
            var pages = await PagesOf(path, times);
            foreach (var page in pages)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {articles} | {build?.Seconds:0.0} | {build?.Processors:0.0} | {build?.Megabytes:0} | {page.Name} | {page.Queries} | {page.Rows} | {page.Asking:0.00} | {page.Page:0.00} |"));
            }

            measured.Add((articles, build, pages));
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

        return measured.Count < 2 ? 0 : BarTable.Print([.. Bars.Select(bar => Grown(bar.Name, bar.Limit, measured[0], measured[^1]))]);
    }

    private static Bar Grown(
        string name, double limit, (int Articles, BuildFigures?, IReadOnlyList<MeasuredPage> Pages) few, (int Articles, BuildFigures?, IReadOnlyList<MeasuredPage> Pages) many)
    {
        var (small, large) = (few.Pages.First(page => page.Name == name).Page, many.Pages.First(page => page.Name == name).Page);
        return Bar.Ratio($"{name}, {many.Articles} articles", Text(large), $"itself at {few.Articles}: {Text(small)}", large / small, limit);
    }

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
}
