using System.CommandLine;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace QatarUsDialogue.Benchmarks;

/// <summary>What a build cannot do without: reads every article, hashes it and inserts it into a new file. A build is measured against it.</summary>
internal static class ControlCommand
{
    public static Command Create()
    {
        var seeds = new Argument<string>("seeds") { Description = "The folder of seeds" };
        var file = new Argument<string>("file") { Description = "The SQLite file to write; it must not be there" };
        var command = new Command("control", "Only read, hash and insert the articles, to measure builds against.") { seeds, file };
        command.SetAction(result => Run(result.GetValue(seeds)!, result.GetValue(file)!));
        return command;
    }

    private static void Run(string seeds, string file)
    {
        var watch = Stopwatch.StartNew();
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE TABLE Articles (File TEXT PRIMARY KEY, Sha256 TEXT, Text TEXT)";
        command.ExecuteNonQuery();
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO Articles VALUES (@file, @hash, @text)";
        SqliteParameter[] values = [new() { ParameterName = "@file" }, new() { ParameterName = "@hash" }, new() { ParameterName = "@text" }];
        insert.Parameters.AddRange(values);
        var count = 0;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(seeds, "articles")).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(path);
            values[0].Value = Path.GetFileName(path);
            values[1].Value = Convert.ToHexStringLower(SHA256.HashData(bytes));
            values[2].Value = Encoding.UTF8.GetString(bytes);
            insert.ExecuteNonQuery();
            count++;
        }

        transaction.Commit();
        Console.WriteLine($"{count} articles in {watch.Elapsed.TotalSeconds:F1} s");
    }
}
