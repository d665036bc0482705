using System.CommandLine;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using QatarUsDialogue.Benchmarks.Growth;

namespace QatarUsDialogue.Benchmarks;

/// <summary>
/// What a build cannot do without: reads every article, hashes it and inserts it and
/// its lines into a new file, to be searched. No Arabic is read. A build is measured against it.
/// </summary>
internal static class ControlCommand
{
    public static Command Create()
    {
        var seeds = new Argument<string>("seeds") { Description = "The folder of seeds" };
        var file = new Argument<string>("file") { Description = "The SQLite file to write; it must not be there" };
        var figures = new Option<string?>("--figures") { Description = "A file for what it took" };
        var command = new Command("control", "Only read, hash and insert the articles with a full-text index of their lines, to measure builds against.") { seeds, file, figures };
        command.SetAction(result => Run(result.GetValue(seeds)!, result.GetValue(file)!, result.GetValue(figures)));
        return command;
    }

    private static void Run(string seeds, string file, string? figures)
    {
        var watch = Stopwatch.StartNew();
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE TABLE Articles (File TEXT PRIMARY KEY, Sha256 TEXT, Text TEXT); CREATE VIRTUAL TABLE Lines USING fts5(Line, content='')";
        command.ExecuteNonQuery();
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO Articles VALUES (@file, @hash, @text)";
        using var index = connection.CreateCommand();
        index.CommandText = "INSERT INTO Lines(Line) VALUES (@line)";
        var line = index.Parameters.Add("@line", SqliteType.Text);
        SqliteParameter[] values = [new() { ParameterName = "@file" }, new() { ParameterName = "@hash" }, new() { ParameterName = "@text" }];
        insert.Parameters.AddRange(values);
        var count = 0;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(seeds, "articles")).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(path);
            values[0].Value = Path.GetFileName(path);
            values[1].Value = Convert.ToHexStringLower(SHA256.HashData(bytes));
            var text = Encoding.UTF8.GetString(bytes);
            values[2].Value = text;
            insert.ExecuteNonQuery();
            foreach (var words in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                line.Value = words;
                index.ExecuteNonQuery();
            }

            count++;
        }

        command.CommandText = "INSERT INTO Lines(Lines) VALUES ('optimize')";
        command.Transaction = transaction;
        command.ExecuteNonQuery();
        transaction.Commit();
        using var process = Process.GetCurrentProcess();
        new BuildFigures(count, watch.Elapsed.TotalSeconds, process.TotalProcessorTime.TotalSeconds, process.PeakWorkingSet64 / 1e6).Write(figures);
        Console.WriteLine($"{count} articles in {watch.Elapsed.TotalSeconds:F1} s, processors {Spent.Now.Time.TotalSeconds:F1} s");
    }
}
