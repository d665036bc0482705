using Npgsql;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>The rows of a long list, fetched some at a time: first one, since who jumps needs no more, and then twice as many as before.</summary>
internal sealed class ListBlocks(NpgsqlConnection connection, TimeLimit limit) : IListRows
{
    private const int Most = 256;

    private readonly List<(long Id, byte[] Blocks)> _fetched = [];
    private int _at;
    private int _next = 1;
    private long _end;

    public ReadOnlySpan<byte> Blocks => _fetched[_at].Blocks;

    public bool Open(long list, int passage)
    {
        _end = ListKeys.Row(list + 1, 0);
        var from = ListKeys.Row(list, passage);
        // Most jumps are short: the row may be at hand.
        for (var i = _at; i < _fetched.Count; i++)
        {
            if (_fetched[i].Id >= from && i > 0 && _fetched[i - 1].Id < from)
            {
                _at = i;
                return true;
            }
        }

        _next = 1;
        return Fetch(from);
    }

    public bool OpenNext() => ++_at < _fetched.Count || (_fetched.Count > 0 && Fetch(_fetched[^1].Id + 1));

    private bool Fetch(long from)
    {
        limit.Check();
        _fetched.Clear();
        _at = 0;
        PostgresDatabase.Read(
            connection,
            """SELECT "Id", "Blocks" FROM "SearchBlocks" WHERE "Id" >= $1 AND "Id" < $2 ORDER BY "Id" LIMIT $3""",
            row => _fetched.Add((row.GetInt64(0), row.GetFieldValue<byte[]>(1))),
            from,
            _end,
            _next);
        _next = Math.Min(Most, _next * 2);
        return _fetched.Count > 0;
    }
}
