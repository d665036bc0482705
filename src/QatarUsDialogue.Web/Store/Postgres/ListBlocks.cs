using Npgsql;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>The rows of a long list, fetched some at a time: first one, since who jumps needs no more, and then twice as many as before.</summary>
internal sealed class ListBlocks(NpgsqlConnection connection, TimeLimit limit) : IListRows
{
    private const int Most = 256;

    private readonly List<(long Id, byte[] Blocks)> fetched = [];
    private int at;
    private int next = 1;
    private long end;

    public ReadOnlySpan<byte> Blocks => fetched[at].Blocks;

    public bool Open(long list, int passage)
    {
        end = ListKeys.Row(list + 1, 0);
        var from = ListKeys.Row(list, passage);
        // Most jumps are short: the row may be at hand.
        for (var i = at; i < fetched.Count; i++)
        {
            if (fetched[i].Id >= from && i > 0 && fetched[i - 1].Id < from)
            {
                at = i;
                return true;
            }
        }

        next = 1;
        return Fetch(from);
    }

    public bool OpenNext() => ++at < fetched.Count || (fetched.Count > 0 && Fetch(fetched[^1].Id + 1));

    private bool Fetch(long from)
    {
        limit.Check();
        fetched.Clear();
        at = 0;
        PostgresDatabase.Read(
            connection,
            """SELECT "Id", "Blocks" FROM "SearchBlocks" WHERE "Id" >= $1 AND "Id" < $2 ORDER BY "Id" LIMIT $3""",
            row => fetched.Add((row.GetInt64(0), row.GetFieldValue<byte[]>(1))),
            from,
            end,
            next);
        next = Math.Min(Most, next * 2);
        return fetched.Count > 0;
    }
}
