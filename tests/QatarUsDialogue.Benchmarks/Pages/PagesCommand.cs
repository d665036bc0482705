using System.CommandLine;
using QatarUsDialogue.Benchmarks.Bars;

namespace QatarUsDialogue.Benchmarks.Pages;

/// <summary>Measures how pages are served and prints the bars; ends with 1 where one is missed.</summary>
internal static class PagesCommand
{
    public static Command Create()
    {
        var program = new Argument<string>("program") { Description = "The published site, QatarUsDialogue.Web" };
        var seeds = new Argument<string>("seeds") { Description = "The folder of seeds" };
        var rounds = new Option<int>("--rounds") { Description = "How often each server is measured", DefaultValueFactory = _ => 5 };
        var seconds = new Option<int>("--seconds") { Description = "How long each time", DefaultValueFactory = _ => 2 };
        var command = new Command("pages", "Measure how pages are served, and print the bars.") { program, seeds, rounds, seconds };
        command.SetAction(async (result, _) =>
        {
            var folder = Directory.CreateTempSubdirectory("bench-pages-");
            try
            {
                var serving = new PagesBench(
                    Path.GetFullPath(result.GetValue(program)!),
                    Path.GetFullPath(result.GetValue(seeds)!),
                    folder.FullName,
                    result.GetValue(rounds),
                    TimeSpan.FromSeconds(result.GetValue(seconds)));
                return BarTable.Print(await serving.MeasureAsync());
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return command;
    }
}
