using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using QatarUsDialogue.Benchmarks.Bars;
using QatarUsDialogue.Tests;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>Measures the search of a large archive beside the bare index and PostgreSQL; ends with 1 where a bar is missed.</summary>
internal static class SearchCommand
{
    private const int Seed = 20180130;

    public static Command Create()
    {
        var socket = new Argument<string>("socket") { Description = "The folder of the socket of a PostgreSQL server" };
        var user = new Argument<string>("user") { Description = "Its user" };
        var passages = new Option<int>("--passages") { Description = "How many passages", DefaultValueFactory = _ => 1_000_000 };
        var queries = new Option<int>("--queries") { Description = "How many queries of each selective kind", DefaultValueFactory = _ => 40 };
        var common = new Option<int>("--common") { Description = "How many of each common kind", DefaultValueFactory = _ => 8 };
        var rounds = new Option<int>("--rounds") { Description = "How often each is asked", DefaultValueFactory = _ => 5 };
        var command = new Command("search", "Measure the search of a large archive, and print the bars.") { socket, user, passages, queries, common, rounds };
        command.SetAction(result => Run(
            result.GetValue(socket)!, result.GetValue(user)!, result.GetValue(passages), result.GetValue(queries), result.GetValue(common), result.GetValue(rounds)));
        return command;
    }

    private static int Run(string socket, string user, int passages, int queries, int common, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("bench-search-");
        try
        {
            var archive = new RecombinedPassages(PassagePool.Read(Repository.Path()), Seed).Make(passages);
            var path = Path.Combine(folder.FullName, "bench.db");
            Print($"{archive.Passages.Count} passages of {archive.Sources.Count} sources, seed {Seed}.");
            var start = Stopwatch.GetTimestamp();
            GenerationWriter.Write(archive, new CapturedPages(folder.FullName), Remembered.Nothing, "bench", path);
            Print($"Generation written in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s: {Megabytes(new FileInfo(path).Length)}, of it {IndexSize.Of(path)}.");
            using var postgres = new PostgresSearch(socket, user);
            var (time, bytes) = postgres.Load(archive);
            Print($"The same rows in PostgreSQL, with its index, in {time.TotalSeconds:0} s: {Megabytes(bytes)}.");
            Console.WriteLine();
            var variants = VariantRecall.In(archive);
            archive = null;
            GC.Collect();
            using var bare = new BareIndex(path);
            using var own = new OwnSearch(path);
            var bars = new SearchBench(own, bare, postgres, rounds).Measure(new QueryChoice(path, passages, Seed).Choose(queries, common));
            bars.Add(Recall(variants, own, postgres));
            return BarTable.Print(bars);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static Bar Recall(VariantRecall variants, OwnSearch own, PostgresSearch postgres)
    {
        var found = variants.Of(own);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"recall: {variants.Pairs} pairs of spellings, {variants.Cases} passages"),
            string.Create(CultureInfo.InvariantCulture, $"{found:0.00}"),
            string.Create(CultureInfo.InvariantCulture, $"PostgreSQL: {variants.Of(postgres):0.00}"),
            found,
            1,
            "of them",
            IsFloor: true);
    }

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0} MB");

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture) + "\n");
}
