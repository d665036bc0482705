using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Benchmarks;

/// <summary>Builds a generation as <c>ingest</c> does and tells how long each step took.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var seeds = new Argument<string>("seeds") { Description = "The folder of seeds" };
        var data = new Argument<string>("data") { Description = "The folder of generations" };
        var command = new Command("build", "Build a generation and tell how long each step took.") { seeds, data };
        command.SetAction((result, cancellation) => RunAsync(result.GetValue(seeds)!, result.GetValue(data)!, cancellation));
        return command;
    }

    private static async Task RunAsync(string seeds, string data, CancellationToken cancellation)
    {
        var builder = new ArchiveBuilder(
            new SeedFolder(seeds), new GenerationFolder(data), new ReadingRoom(), TimeProvider.System, NullLogger<ArchiveBuilder>.Instance);
        var all = Stopwatch.StartNew();
        var step = new Stopwatch();
        var report = await builder.BuildAsync(
            name =>
            {
                End(step);
                Console.Write($"{name,-28}");
            },
            cancellation);
        End(step);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{report.Sources} articles in {all.Elapsed.TotalSeconds:F1} s, {report.Sources / all.Elapsed.TotalSeconds:F0} a second");
        Console.WriteLine($"{report.Facts} facts, {report.Rounds} rounds, {report.Documents} documents, {report.Refusals.Count} refused");
        Console.WriteLine($"{process.PeakWorkingSet64 / 1_000_000} MB at most");
    }

    private static void End(Stopwatch step)
    {
        if (step.IsRunning)
        {
            Console.WriteLine($"{step.Elapsed.TotalSeconds,8:F1} s");
        }

        step.Restart();
    }
}
