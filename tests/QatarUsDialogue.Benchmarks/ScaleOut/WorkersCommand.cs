using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Npgsql;
using QatarUsDialogue.Tests.Recombining;
using QatarUsDialogue.Web.Store.Postgres;
using QatarUsDialogue.Web.Store.Sqlite;
using QatarUsDialogue.Web.Verification;

namespace QatarUsDialogue.Benchmarks.ScaleOut;

/// <summary>
/// Many workers read many articles, two are killed in the middle, and what is built of it is held against what one program
/// builds into a file. Then one worker reads the same alone.
/// </summary>
internal static class WorkersCommand
{
    private const int Workers = 4;
    private const int Killed = 2;

    public static Command Create()
    {
        var connection = new Argument<string>("connection") { Description = "A connection string of a server, its database without a name" };
        var count = new Option<int>("--articles") { Description = "How many articles", DefaultValueFactory = _ => 20_000 };
        var command = new Command("workers", "Let many workers read, kill two, and compare the result; ends with 1 where it differs.") { connection, count };
        command.SetAction(result => RunAsync(result.GetValue(connection)!, result.GetValue(count)));
        return command;
    }

    private static async Task<int> RunAsync(string connection, int count)
    {
        var folder = Directory.CreateTempSubdirectory("scale-out-workers-");
        try
        {
            var seeds = Path.Combine(folder.FullName, "seeds");
            RecombinedSeeds.Write(seeds, count, RecombinedSeeds.UsualSeed);
            var alone = new SiteProgram(Databases.Make(connection, "alone"), seeds, Path.Combine(folder.FullName, "alone"));
            var one = await MeasuredAsync("One worker", connection, count, () => ReadAsync(alone, count, workers: 1, killed: 0));
            var many = new SiteProgram(Databases.Make(connection, "many"), seeds, Path.Combine(folder.FullName, "many"));
            var four = await MeasuredAsync($"{Workers} workers, of which {Killed} were killed", connection, count, () => ReadAsync(many, count, Workers, Killed));
            Print($"{Workers} workers against one, on {Environment.ProcessorCount} processors: {one / four:0.00} times as quick.");
            await MeasuredAsync("Finished from what they had read", connection, count, () => many.IngestAsync("--finish"));
            var file = new SiteProgram("", seeds, Path.Combine(folder.FullName, "file"));
            await MeasuredAsync("One program, into a file, reading on all processors", connection, count, () => file.IngestAsync());
            return IsEqual(many, file, count) ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // What bounds it is what was busy: all processors, or one program on one of them.
    private static async Task<TimeSpan> MeasuredAsync(string what, string connection, int count, Func<Task> work)
    {
        var before = EndedProcesses.Now(connection);
        var start = Stopwatch.GetTimestamp();
        await work();
        var took = Stopwatch.GetElapsedTime(start);
        var spent = EndedProcesses.Now(connection) - before;
        Print($"{what}: {took.TotalSeconds:0} s, {count / took.TotalSeconds:0} articles a second; {spent.Programs.TotalSeconds:0} s of processors' time in the programs and {spent.Server.TotalSeconds:0} in the server, {spent.BusyFor(took):0%} of all processors, {(spent.Programs + spent.Server).TotalMilliseconds / count:0.0} ms an article.");
        return took;
    }

    private static async Task ReadAsync(SiteProgram program, int count, int workers, int killed)
    {
        Process[] all = [.. Enumerable.Range(0, workers).Select(_ => program.Ingest("--worker"))];
        if (killed > 0)
        {
            await UntilAsync(program, count / 3, all);
            Print($"{Read(program)} of {count} articles are read: {killed} workers are killed.");
            foreach (var process in all[..killed])
            {
                // SIGKILL, with the batch in their hands.
                process.Kill();
            }
        }

        foreach (var (number, process) in all.Index())
        {
            await process.WaitForExitAsync();
            if (number >= killed && process.ExitCode != 0)
            {
                throw new InvalidOperationException($"A worker ended with {process.ExitCode}.");
            }
        }

        Array.ForEach(all, process => process.Dispose());
    }

    private static async Task UntilAsync(SiteProgram program, int articles, Process[] workers)
    {
        while (Read(program) < articles)
        {
            if (Array.TrueForAll(workers, worker => worker.HasExited))
            {
                throw new InvalidOperationException("All workers ended before some could be killed.");
            }

            await Task.Delay(200);
        }
    }

    private static long Read(SiteProgram program)
    {
        try
        {
            return Databases.Count(program.Connection, "SELECT count(*) FROM archive.work WHERE sha256 IS NOT NULL");
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            return 0;
        }
    }

    private static bool IsEqual(SiteProgram many, SiteProgram file, int count)
    {
        using var server = new PostgresGenerations(new(many.Connection, ""));
        var files = new GenerationFiles(new(file.Data));
        var (one, other) = (server.Current()!, files.Current()!);
        using var here = server.Open(one);
        using var there = files.Open(other);
        var (left, right) = (ArchiveDigest.Of(here), ArchiveDigest.Of(there));
        var differing = left.Where(table => right[table.Key] != table.Value).Select(table => $"{table.Key} ({table.Value.Rows} rows and {right[table.Key].Rows})").ToList();
        var readings = Databases.Count(many.Connection, "SELECT count(*) FROM archive.readings");
        var texts = Databases.Count(many.Connection, "SELECT count(DISTINCT sha256) FROM archive.work");
        Print($"Release {one.Release} of the workers, {other.Release} of the file: {left.Count - differing.Count} of {left.Count} tables hold the same rows, {left.Values.Sum(table => table.Rows)} in all. {here.Sources.Count()} sources; {readings} readings of {texts} texts.");
        differing.ForEach(table => Console.Error.WriteLine($"Different: {table}"));
        return one.Id == other.Id && differing.Count == 0 && here.Sources.Count() == count && readings == texts;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
