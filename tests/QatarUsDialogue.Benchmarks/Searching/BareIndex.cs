using Microsoft.Data.Sqlite;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>The full-text index of the same generation, asked for the ids of the ten best passages and for nothing else.</summary>
internal sealed class BareIndex : IEngine, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _best;
    private readonly SqliteCommand _filtered;

    public BareIndex(string generation)
    {
        _connection = new(Generations.ForReading(generation));
        _connection.Open();
        _best = Prepare("SELECT rowid FROM SearchIndex WHERE SearchIndex MATCH $match AND rank MATCH 'bm25(4.0, 1.0)' ORDER BY rank LIMIT 10");
        _filtered = Prepare(
            "SELECT p.Id FROM SearchIndex JOIN Passages p ON p.Id = SearchIndex.rowid WHERE SearchIndex MATCH $match AND rank MATCH 'bm25(4.0, 1.0)' "
            + $"AND instr(p.Rounds, '|{FilteredBy.Round}|') > 0 AND p.Year = {FilteredBy.YearText} ORDER BY rank LIMIT 10");
    }

    public string Name => "FTS5";

    public void Find(BenchQuery query)
    {
        var command = query.Kind == QueryKind.CommonFiltered ? _filtered : _best;
        command.Parameters[0].Value = query.Match;
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            _ = row.GetInt64(0);
        }
    }

    public void Show(BenchQuery query) => Find(query);

    public bool Finds(string asked, WrittenPassage passage) => throw new NotSupportedException("Its recall is this project's.");

    public void Dispose()
    {
        _best.Dispose();
        _filtered.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Both statements stand above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.Add(new SqliteParameter { ParameterName = "$match" });
        command.Prepare();
        return command;
    }
}
