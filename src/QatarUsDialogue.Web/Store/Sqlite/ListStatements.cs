using System.Runtime.CompilerServices;
using SQLitePCL;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>The questions for lists, kept for as long as their connection is in its pool.</summary>
internal sealed class ListStatements : IDisposable
{
    private static readonly ConditionalWeakTable<sqlite3, ListStatements> Kept = [];

    private ListStatements(sqlite3 connection)
    {
        One = new(connection, "SELECT Key, Passages, Number, List FROM SearchLists WHERE Key = ?1");
        All = new(connection, "SELECT Key, Passages, Number, List FROM SearchLists WHERE Key >= ?1 AND Key < ?2 ORDER BY Key");
        Rows = new(connection, "SELECT Id, Blocks FROM SearchBlocks WHERE Id >= ?1 AND Id < ?2 ORDER BY Id");
    }

    public KeptStatement One { get; }

    public KeptStatement All { get; }

    public KeptStatement Rows { get; }

    public static ListStatements Of(sqlite3 connection) => Kept.GetValue(connection, one => new(one));

    /// <summary>Forgets those of closed connections; until then SQLite holds the file open.</summary>
    public static void Sweep()
    {
        foreach (var (connection, statements) in Kept)
        {
            if (connection.IsClosed)
            {
                statements.Dispose();
                Kept.Remove(connection);
            }
        }
    }

    /// <summary>What was read last is gone. A statement that has not ended would hold its page of the file.</summary>
    public void End()
    {
        One.End();
        All.End();
        Rows.End();
    }

    public void Dispose()
    {
        One.Dispose();
        All.Dispose();
        Rows.Dispose();
    }
}
