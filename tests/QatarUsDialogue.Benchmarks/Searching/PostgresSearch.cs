using System.Diagnostics;
using Npgsql;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>
/// The same rows in PostgreSQL, searched as its manual tells: a stored tsvector of its Arabic configuration under a GIN
/// index; the count, the ten best passages with their words marked, and the numbers of five facets.
/// </summary>
internal sealed class PostgresSearch : IEngine, IDisposable
{
    private const string Table = """
        CREATE TABLE passages (
            id integer PRIMARY KEY, source text NOT NULL, rounds text[] NOT NULL, topics text[] NOT NULL, kinds text[] NOT NULL,
            year integer, text text NOT NULL, words tsvector GENERATED ALWAYS AS (to_tsvector('arabic', text)) STORED)
        """;

    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlConnection _connection;

    /// <param name="socket">The folder of the server's socket.</param>
    public PostgresSearch(string socket, string user)
    {
        _source = NpgsqlDataSource.Create($"Host={socket};Username={user};Database=postgres;Command Timeout=0;Max Auto Prepare=40;Auto Prepare Min Usages=2");
        _connection = _source.OpenConnection();
    }

    public string Name => "PostgreSQL";

    public (TimeSpan Time, long Bytes) Load(Archive archive)
    {
        var start = Stopwatch.GetTimestamp();
        Execute("DROP TABLE IF EXISTS passages");
        Execute(Table);
        var texts = archive.Sources.ToDictionary(s => s.Id, s => s.Text, StringComparer.Ordinal);
        using (var rows = _connection.BeginBinaryImport("COPY passages (id, source, rounds, topics, kinds, year, text) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var passage in archive.Passages)
            {
                rows.StartRow();
                rows.Write(passage.Id);
                rows.Write(passage.SourceId);
                rows.Write(Values(passage.Rounds));
                rows.Write(Values(passage.Topics));
                rows.Write(Values(passage.Kinds));
                rows.Write(passage.Year!.Value);
                rows.Write(passage.Span.In(texts[passage.SourceId]));
            }

            rows.Complete();
        }

        Execute("CREATE INDEX passages_words ON passages USING gin (words)");
        Execute("VACUUM ANALYZE passages");
        using var size = new NpgsqlCommand("SELECT pg_total_relation_size('passages')", _connection);
        return (Stopwatch.GetElapsedTime(start), (long)size.ExecuteScalar()!);
    }

    public void Find(BenchQuery query)
    {
        var (asked, filter, text) = Ask(query);
#pragma warning disable CA2100 // Names of functions and a filter of this program; the words are a parameter.
        using var command = new NpgsqlCommand(
            $"SELECT id, count(*) OVER () FROM passages WHERE words @@ {asked}{filter} ORDER BY ts_rank(words, {asked}) DESC, id LIMIT 10", _connection)
#pragma warning restore CA2100
        {
            Parameters = { new() { Value = text } },
        };
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            _ = row.GetInt64(1);
        }
    }

    public void Show(BenchQuery query)
    {
        var (asked, filter, text) = Ask(query);
        using var batch = new NpgsqlBatch(_connection)
        {
            BatchCommands =
            {
                new($"""
                    SELECT id, source, ts_headline('arabic', text, {asked}) FROM (
                        SELECT id, source, text FROM passages WHERE words @@ {asked}{filter} ORDER BY ts_rank(words, {asked}) DESC, id LIMIT 10) AS best
                    """) { Parameters = { new() { Value = text } } },
                new($"""
                    WITH found AS MATERIALIZED (SELECT source, rounds, topics, kinds, year FROM passages WHERE words @@ {asked}{filter})
                    SELECT 'all', '', count(*) FROM found
                    UNION ALL SELECT 'round', unnest(rounds), count(*) FROM found GROUP BY 2
                    UNION ALL SELECT 'topic', unnest(topics), count(*) FROM found GROUP BY 2
                    UNION ALL SELECT 'type', unnest(kinds), count(*) FROM found GROUP BY 2
                    UNION ALL SELECT 'year', year::text, count(*) FROM found GROUP BY 2
                    UNION ALL (SELECT 'source', source, count(*) FROM found GROUP BY 2 ORDER BY 3 DESC LIMIT 8)
                    """) { Parameters = { new() { Value = text } } },
            },
        };
        using var row = batch.ExecuteReader();
        do
        {
            while (row.Read())
            {
                _ = row.GetValue(1);
            }
        }
        while (row.NextResult());
    }

    public bool Finds(string asked, WrittenPassage passage)
    {
        using var command = new NpgsqlCommand("SELECT words @@ plainto_tsquery('arabic', $1) FROM passages WHERE id = $2", _connection)
        {
            Parameters = { new() { Value = asked }, new() { Value = passage.Id } },
        };
        return (bool)command.ExecuteScalar()!;
    }

    public void Dispose()
    {
        _connection.Dispose();
        _source.Dispose();
    }

    private static (string Asked, string Filter, string Text) Ask(BenchQuery query)
    {
        var (function, text) = query.Postgres;
        return (
            $"{function}('arabic', $1)",
            query.Kind == QueryKind.CommonFiltered ? $" AND '{FilteredBy.Round}' = ANY (rounds) AND year = {FilteredBy.YearText}" : "",
            text);
    }

    private static string[] Values(string packed) => [.. PackedValues.Read(packed)];

    private void Execute(string sql)
    {
#pragma warning disable CA2100 // Every statement stands above.
        using var command = new NpgsqlCommand(sql, _connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
