using Microsoft.EntityFrameworkCore;
using Npgsql;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>Reads lists of passages out of a generation, and asks the server for the places of words.</summary>
internal sealed class SearchIndexReader : ISearchIndex
{
    private static readonly string OfKey = FormattableString.Invariant($"""FROM "SearchLists" WHERE left("Key", {GenerationTables.LongestKey}) = $1 AND "Key" = $1""");

    // Some at a time, so that their rows can be asked for between them; behind the last of the former.
    private static readonly string OfBeginning = FormattableString.Invariant($"""
        SELECT "Key", "Passages", "Number", "List" FROM "SearchLists"
        WHERE left("Key", {GenerationTables.LongestKey}) >= left($1, {GenerationTables.LongestKey}) AND left("Key", {GenerationTables.LongestKey}) < $2
            AND (left("Key", {GenerationTables.LongestKey}), "Key") > (left($3, {GenerationTables.LongestKey}), $3)
        ORDER BY left("Key", {GenerationTables.LongestKey}), "Key" LIMIT 500
        """);

    private static readonly string OfWord = FormattableString.Invariant($"""SELECT 1 FROM "SearchWords" WHERE left("Word", {GenerationTables.LongestKey}) = $1 AND "Word" = $1""");

    // The words that take the limit back are under it too: a shorter one would stop them.
    private const int LeastMilliseconds = 50;

    private const string Exact = "\"Exact\"";
    private const string Stems = "\"Stems\"";

    private readonly NpgsqlConnection _connection;
    private readonly bool _isLimited;

    public SearchIndexReader(ArchiveContext context, TimeSpan limit)
    {
        context.Database.OpenConnection();
        _connection = (NpgsqlConnection)context.Database.GetDbConnection();
        Limit = new(limit);
        _isLimited = limit < TimeSpan.FromHours(1);
        if (_isLimited)
        {
            PostgresDatabase.Execute(_connection, FormattableString.Invariant($"SET statement_timeout = {Math.Max(LeastMilliseconds, (int)limit.TotalMilliseconds)}"));
        }
    }

    public TimeLimit Limit { get; }

    public static bool HasStopped(Exception exception) => exception is PostgresException { SqlState: PostgresErrorCodes.QueryCanceled };

    public PassageList Read(string key)
    {
        ListRow? found = null;
        PostgresDatabase.Read(_connection, $"""SELECT "Key", "Passages", "Number", "List" {OfKey}""", row => found = ListRow.Of(row), key);
        return found is null ? default : List(found, ListKeys.ShapeOf(key));
    }

    public int Length(string key) => PostgresDatabase.Ask(_connection, $"""SELECT "Passages" {OfKey}""", key) is int passages ? passages : 0;

    public void ReadAll(string beginning, ISearchIndex.EachList each)
    {
        var shape = ListKeys.ShapeOf(beginning);
        var some = new List<ListRow>();
        for (var last = ""; ; last = some[^1].Key)
        {
            some.Clear();
            PostgresDatabase.Read(_connection, OfBeginning, row => some.Add(ListRow.Of(row)), beginning, ListKeys.EndOf(beginning), last);
            foreach (var row in some)
            {
                var list = List(row, shape);
                each(row.Key[beginning.Length..], ref list);
            }

            if (some.Count == 0)
            {
                return;
            }
        }
    }

    public IReadOnlyList<int>? Holding(string beginning, IReadOnlyList<string> terms)
    {
        List<int> holding = [];
        PostgresDatabase.Read(
            _connection,
            $"""SELECT DISTINCT "Id" FROM "SearchIndex" WHERE {(beginning == ListKeys.Word ? Exact : Stems)} @@ $1::tsquery ORDER BY 1""",
            row => holding.Add(row.GetInt32(0)),
            string.Join(" <-> ", terms.Select(CopiedSearchRows.Quoted)));
        return holding;
    }

    public void ReadSources(Action<string, int> each) => PostgresDatabase.Read(
        _connection,
        """SELECT "SourceId", max("Id") FROM "Passages" GROUP BY "SourceId" ORDER BY 2""",
        row => each(row.GetString(0), row.GetInt32(1)));

    public bool Has(string word) => PostgresDatabase.Ask(_connection, OfWord, word) is not null;

    public List<KnownWord> WordsLike(string word, int apart)
    {
        var words = new List<KnownWord>();
        PostgresDatabase.Read(
            _connection,
            """SELECT "Word", "Form", "Passages" FROM "SearchWords" WHERE "Length" BETWEEN $1 AND $2 ORDER BY "Word" """,
            row => words.Add(new(row.GetString(0), row.GetString(1), row.GetInt32(2))),
            word.Length - apart,
            word.Length + apart);
        return words;
    }

    // The connection goes back to its pool and must not stop the next one's work.
    public void Dispose()
    {
        if (_isLimited && _connection.FullState == System.Data.ConnectionState.Open)
        {
            PostgresDatabase.Execute(_connection, "RESET statement_timeout");
        }
    }

    private PassageList List(ListRow row, ListShape shape) => row.Number == 0
        ? new(row.Passages, row.List, shape)
        : new(row.Passages, new ListBlocks(_connection, Limit), row.Number, shape);

    private sealed record ListRow(string Key, int Passages, long Number, byte[] List)
    {
        public static ListRow Of(NpgsqlDataReader row) => new(row.GetString(0), row.GetInt32(1), row.GetInt64(2), row.GetFieldValue<byte[]>(3));
    }
}
