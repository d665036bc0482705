using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Reads lists of passages and words out of a generation.</summary>
internal sealed class SearchIndexReader : ISearchIndex
{
    private readonly SqliteConnection _connection;
    private readonly SearchClock _clock;
    private readonly ListStatements _lists;
    private readonly ListRows _rows;

    public SearchIndexReader(ArchiveContext context, TimeSpan limit)
    {
        context.Database.OpenConnection();
        _connection = (SqliteConnection)context.Database.GetDbConnection();
        _lists = ListStatements.Of(_connection.Handle!);
        _rows = new(_lists.Rows);
        // Last, so that nothing can fail that would leave it running.
        _clock = new(context, limit);
    }

    public TimeLimit Limit => _clock.Limit;

    public PassageList Read(string key)
    {
        var one = _lists.One.Ask(key);
        return one.Read() ? List(one, ListKeys.ShapeOf(key)) : default;
    }

    public int Length(string key) => Read(key).Passages;

    public void ReadAll(string beginning, ISearchIndex.EachList each)
    {
        var shape = ListKeys.ShapeOf(beginning);
        for (var all = _lists.All.Ask(beginning, ListKeys.EndOf(beginning)); all.Read();)
        {
            var list = List(all, shape);
            each(all.Text(0)[beginning.Length..], ref list);
        }
    }

    public IReadOnlyList<int>? Holding(string beginning, IReadOnlyList<string> terms) => null;

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
        _lists.End();
        _clock.Dispose();
    }

    private PassageList List(KeptStatement row, ListShape shape) => row.Number(2) is 0
        ? new((int)row.Number(1), row.Bytes(3), shape)
        : new((int)row.Number(1), _rows, row.Number(2), shape);

    private SqliteCommand Command(string sql, string key)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The statements stand above, and the rest is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$key", key);
        return command;
    }
}
