using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using QatarUsDialogue.Benchmarks.Growth;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Benchmarks;

/// <summary>Builds a generation as <c>ingest</c> does and tells how long each step took.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var seeds = new Argument<string>("seeds") { Description = "The folder of seeds" };
        var data = new Argument<string>("data") { Description = "The folder of generations" };
        var figures = new Option<string?>("--figures") { Description = "A file for what it took" };
        var command = new Command("build", "Build a generation and tell how long each step took.") { seeds, data, figures };
        command.SetAction((result, cancellation) => RunAsync(result.GetValue(seeds)!, result.GetValue(data)!, result.GetValue(figures), cancellation));
        return command;
    }

    private static async Task RunAsync(string seeds, string data, string? figures, CancellationToken cancellation)
    {
        var builder = new ArchiveBuilder(
            new SeedFolder(seeds), new GenerationFiles(new(data)), new ReadingRoom(data), TimeProvider.System, NullLogger<ArchiveBuilder>.Instance);
        using var process = Process.GetCurrentProcess();
        var all = Stopwatch.StartNew();
        Step? step = null;
        var report = await builder.BuildAsync(
            name =>
            {
                step?.End();
                step = new(name, process);
            },
            cancellation);
        step?.End();
        process.Refresh();
        Console.WriteLine($"{report.Sources} articles in {all.Elapsed.TotalSeconds:F1} s, {report.Sources / all.Elapsed.TotalSeconds:F0} a second");
        Console.WriteLine($"{report.Facts} facts, {report.Rounds} rounds, {report.Documents} documents, {report.Refusals.Count} refused");
        Console.WriteLine($"{process.PeakWorkingSet64 / 1_000_000} MB at most");
        new BuildFigures(report.Sources, all.Elapsed.TotalSeconds, process.TotalProcessorTime.TotalSeconds, process.PeakWorkingSet64 / 1e6).Write(figures);
    }

    /// <summary>On a machine that others use too, the time of the processors tells more than that of the clock.</summary>
    private sealed record Step(string Name, Process Process)
    {
        private readonly long _start = Stopwatch.GetTimestamp();
        private readonly TimeSpan _before = TimeOf(Process);

        public void End() => Console.WriteLine(
            $"{Name,-28}{Stopwatch.GetElapsedTime(_start).TotalSeconds,8:F1} s, processors {(TimeOf(Process) - _before).TotalSeconds,6:F1} s");

        private static TimeSpan TimeOf(Process process)
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }
}
