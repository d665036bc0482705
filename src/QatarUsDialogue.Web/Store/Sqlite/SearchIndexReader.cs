using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Store.Lists;
using SQLitePCL;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Reads lists of passages out of a generation, and asks its full-text index for the places of words.</summary>
internal sealed class SearchIndexReader(ArchiveContext context, TimeSpan limit) : ISearchIndex
{
    private readonly SearchClock _clock = new(context, limit);
    private SqliteCommand? _one;

    public TimeLimit Limit => _clock.Limit;

    public bool Read(string key, ISearchIndex.EachList each)
    {
        _one ??= Command("SELECT Passages, List FROM SearchLists WHERE Key = $key", key);
        _one.Parameters[0].Value = key;
        return Read(_one, ListKeys.HasWeights(key), each);
    }

    public int Length(string key)
    {
        using var command = Command("SELECT Passages FROM SearchLists WHERE Key = $key", key);
        return command.ExecuteScalar() is long passages ? (int)passages : 0;
    }

    public void ReadAll(string beginning, ISearchIndex.EachList each)
    {
        using var command = Command("SELECT Passages, List FROM SearchLists WHERE Key >= $key AND Key < $end", beginning);
        command.Parameters.AddWithValue("$end", ListKeys.EndOf(beginning));
        Read(command, ListKeys.HasWeights(beginning), each);
    }

    public void ReadNamed(string beginning, ISearchIndex.EachNamedList each)
    {
        using var command = Command("SELECT Key, List FROM SearchLists WHERE Key >= $key AND Key < $end", beginning);
        command.Parameters.AddWithValue("$end", ListKeys.EndOf(beginning));
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            each(row.GetString(0)[beginning.Length..], new(row.GetFieldValue<byte[]>(1), hasWeights: false));
        }
    }

    public void ReadPhrase(string column, IReadOnlyList<string> terms, Action<int, float> each)
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

    public void ReadSources(Action<string, int> each)
    {
        using var command = Command("SELECT SourceId, max(Id) FROM Passages GROUP BY SourceId ORDER BY 2", "");
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            each(row.GetString(0), row.GetInt32(1));
        }
    }

    public bool Has(string word)
    {
        using var command = Command("SELECT 1 FROM SearchWords WHERE Word = $key", word);
        return command.ExecuteScalar() is not null;
    }

    public List<KnownWord> WordsLike(string word, int apart)
    {
        using var command = Command("SELECT Word, Form, Passages FROM SearchWords WHERE Length BETWEEN $least AND $most", word);
        command.Parameters.AddWithValue("$least", word.Length - apart);
        command.Parameters.AddWithValue("$most", word.Length + apart);
        using var row = command.ExecuteReader();
        var words = new List<KnownWord>();
        while (row.Read())
        {
            words.Add(new(row.GetString(0), row.GetString(1), row.GetInt32(2)));
        }

        return words;
    }

    public void Dispose()
    {
        _one?.Dispose();
        _clock.Dispose();
    }

    private static bool Read(SqliteCommand command, bool hasWeights, ISearchIndex.EachList each)
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
