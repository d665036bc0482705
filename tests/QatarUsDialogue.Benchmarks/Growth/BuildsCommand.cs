using System.CommandLine;
using System.Globalization;
using QatarUsDialogue.Benchmarks.Bars;

namespace QatarUsDialogue.Benchmarks.Growth;

/// <summary>Holds a build against its control, and a build of one article more against the whole; ends with 1 where a bar is missed.</summary>
internal static class BuildsCommand
{
    private const double MostOfControl = 2.5;
    private const double MostMegabytes = 700;
    private const double MostOfWhole = 0.05;

    public static Command Create()
    {
        var control = new Argument<string>("control") { Description = "The figures of the control" };
        var whole = new Argument<string>("whole") { Description = "The figures of the build" };
        var more = new Argument<string>("more") { Description = "The figures of the build after one article more" };
        var command = new Command("builds", "Print the bars of builds from their figures.") { control, whole, more };
        command.SetAction(result => Print(
            BuildFigures.Read(result.GetValue(control)!), BuildFigures.Read(result.GetValue(whole)!), BuildFigures.Read(result.GetValue(more)!)));
        return command;
    }

    private static int Print(BuildFigures control, BuildFigures whole, BuildFigures more) => BarTable.Print(
    [
        Bar.Ratio($"build of {whole.Articles} articles", Text(whole), $"only read, hashed and inserted with an index of the lines: {Text(control)}", whole.Seconds / control.Seconds, MostOfControl),
        Bar.Alone("its memory", whole.Megabytes, MostMegabytes, "MB"),
        Bar.Ratio("build after one article more", Text(more), $"the whole: {Text(whole)}", more.Seconds / whole.Seconds, MostOfWhole),
    ]);

    private static string Text(BuildFigures figures) =>
        string.Create(CultureInfo.InvariantCulture, $"{figures.Seconds:0.0} s ({figures.Processors:0.0} s of processors)");
}
