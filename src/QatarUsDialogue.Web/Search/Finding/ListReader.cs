using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Lists;
using SQLitePCL;

namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>Reads lists of passages out of a generation, and asks its full-text index for the places of words.</summary>
internal sealed class ListReader(ArchiveContext context) : IDisposable
{
    private SqliteCommand? _one;

    public delegate void Each(int passages, ListBytes list);

    /// <summary>Shows the list of this name; false where there is none.</summary>
    public bool Read(string key, Each each)
    {
        _one ??= Command("SELECT Passages, List FROM SearchLists WHERE Key = $key", key);
        _one.Parameters[0].Value = key;
        return Read(_one, ListKeys.HasWeights(key), each);
    }

    /// <summary>How many passages the list of this name has.</summary>
    public int Length(string key)
    {
        using var command = Command("SELECT Passages FROM SearchLists WHERE Key = $key", key);
        return command.ExecuteScalar() is long passages ? (int)passages : 0;
    }

    /// <summary>Shows all lists whose names begin so.</summary>
    public void ReadAll(string beginning, Each each)
    {
        using var command = Command("SELECT Passages, List FROM SearchLists WHERE Key >= $key AND Key < $end", beginning);
        command.Parameters.AddWithValue("$end", ListKeys.EndOf(beginning));
        Read(command, ListKeys.HasWeights(beginning), each);
    }

    /// <summary>Shows the passages in which the terms follow one another, with their scores.</summary>
    public void ReadPhrase(string column, IEnumerable<string> terms, Action<int, float> each)
    {
        using var command = Command(
            "SELECT rowid, bm25(SearchIndex, 4.0, 1.0) FROM SearchIndex WHERE SearchIndex MATCH $key",
            $"{column} : \"{string.Join(' ', terms.Select(term => term.Replace("\"", "\"\"", StringComparison.Ordinal)))}\"");
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            each(row.GetInt32(0), (float)-row.GetDouble(1));
        }
    }

    public void Dispose() => _one?.Dispose();

    private static bool Read(SqliteCommand command, bool hasWeights, Each each)
    {
        using var row = command.ExecuteReader();
        var isThere = false;
        while (row.Read())
        {
            isThere = true;
            // As it lies in SQLite's memory: lists of common words are too long to be copied for every search.
            each(row.GetInt32(0), new(raw.sqlite3_column_blob(row.Handle, 1), hasWeights));
        }

        return isThere;
    }

    private SqliteCommand Command(string sql, string key)
    {
        context.Database.OpenConnection();
        var command = ((SqliteConnection)context.Database.GetDbConnection()).CreateCommand();
#pragma warning disable CA2100 // The statements stand above, and the rest is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$key", key);
        return command;
    }
}
