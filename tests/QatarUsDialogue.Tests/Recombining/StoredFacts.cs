using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace QatarUsDialogue.Tests.Recombining;

/// <summary>
/// Looks at every fact of a generation with nothing of the archive's own code between: the bytes of the files, the rows
/// of the tables, and whether the words stand where the row says.
/// </summary>
public static class StoredFacts
{
    /// <returns>The number of facts, and a line for each fault.</returns>
    public static (int Facts, IReadOnlyList<string> Faults) Check(string database, string articles)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        return Check(connection, articles);
    }

    /// <param name="connection">To a generation of either engine.</param>
    public static (int Facts, IReadOnlyList<string> Faults) Check(DbConnection connection, string articles)
    {
        var texts = Directory.EnumerateFiles(articles, "*.txt").ToDictionary(f => Path.GetFileName(f), File.ReadAllText, StringComparer.Ordinal);
        var faults = new List<string>();
        var facts = 0;
        foreach (var (file, start, length, words) in Rows(connection))
        {
            facts++;
            var text = texts[file];
            if (start < 0 || length <= 0 || start + length > text.Length || text.Substring(start, length) != words)
            {
                faults.Add(FormattableString.Invariant($"{file}: \"{words}\" does not stand at {start}+{length}."));
            }
        }

        faults.AddRange(texts.Keys.Except(Files(connection), StringComparer.Ordinal).Select(f => $"{f} is not in the generation."));
        return (facts, faults);
    }

    private static IEnumerable<(string File, int Start, int Length, string Words)> Rows(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT s."File", f."Start", f."Length", f."Text" FROM "Facts" f JOIN "Sources" s ON s."Id" = f."SourceId" """;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return (reader.GetString(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetString(3));
        }
    }

    private static List<string> Files(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT "File" FROM "Sources" """;
        using var reader = command.ExecuteReader();
        var files = new List<string>();
        while (reader.Read())
        {
            files.Add(reader.GetString(0));
        }

        return files;
    }
}
