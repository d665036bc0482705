using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>A question that is put to a connection once and asked again and again: to put it takes longer than to answer it.</summary>
internal sealed class KeptStatement : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;

    public KeptStatement(sqlite3 connection, string sql)
    {
        _connection = connection;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v3(connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement), connection);
    }

    /// <summary>Begins anew; what was read before is gone.</summary>
    public KeptStatement Ask(string key)
    {
        raw.sqlite3_reset(_statement);
        raw.sqlite3_bind_text(_statement, 1, key);
        return this;
    }

    public KeptStatement Ask(string key, string end)
    {
        raw.sqlite3_bind_text(Ask(key)._statement, 2, end);
        return this;
    }

    public KeptStatement Ask(long from, long to)
    {
        raw.sqlite3_reset(_statement);
        raw.sqlite3_bind_int64(_statement, 1, from);
        raw.sqlite3_bind_int64(_statement, 2, to);
        return this;
    }

    public bool Read()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        raw.sqlite3_reset(_statement);
        SqliteException.ThrowExceptionForRC(result == raw.SQLITE_DONE ? raw.SQLITE_OK : result, _connection);
        return false;
    }

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <summary>As it lies in SQLite's memory, until the next row is read or the question is asked again.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    public void End() => raw.sqlite3_reset(_statement);

    public void Dispose() => _statement.Dispose();
}
