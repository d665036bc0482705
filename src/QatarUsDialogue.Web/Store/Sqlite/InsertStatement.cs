using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>
/// Inserts row after row. Values go to the engine as they are, without a parameter object for each; what is the same as in the
/// row before stays where it is. Places are counted from 1.
/// </summary>
internal sealed class InsertStatement : IDisposable
{
    private static readonly object SomethingElse = new();

    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;
    private readonly object?[] _bound;
    private byte[] _letters = new byte[1 << 10];

    public InsertStatement(SqliteConnection connection, string sql)
    {
        _connection = connection.Handle!;
        Expect(raw.SQLITE_OK, raw.sqlite3_prepare_v3(_connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
        _bound = new object?[raw.sqlite3_bind_parameter_count(_statement) + 1];
    }

    public void Bind(int place, string? text)
    {
        if (ReferenceEquals(_bound[place], text))
        {
            return;
        }

        _bound[place] = text;
        Expect(raw.SQLITE_OK, text switch
        {
            null => raw.sqlite3_bind_null(_statement, place),
            // A span of nothing would be bound as null.
            "" => raw.sqlite3_bind_text(_statement, place, text),
            _ => raw.sqlite3_bind_text(_statement, place, Letters(text)),
        });
    }

    /// <param name="text">In UTF-8.</param>
    public void BindText(int place, ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            Bind(place, "");
            return;
        }

        _bound[place] = SomethingElse;
        Expect(raw.SQLITE_OK, raw.sqlite3_bind_text(_statement, place, text));
    }

    public void Bind(int place, long number)
    {
        _bound[place] = SomethingElse;
        Expect(raw.SQLITE_OK, raw.sqlite3_bind_int64(_statement, place, number));
    }

    public void Bind(int place, long? number)
    {
        if (number is { } some)
        {
            Bind(place, some);
        }
        else
        {
            Bind(place, (string?)null);
        }
    }

    public void Bind(int place, byte[] bytes)
    {
        _bound[place] = SomethingElse;
        Expect(raw.SQLITE_OK, raw.sqlite3_bind_blob(_statement, place, bytes));
    }

    public void Run()
    {
        var result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        Expect(raw.SQLITE_DONE, result);
    }

    public void Dispose() => _statement.Dispose();

    private Span<byte> Letters(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_letters.Length < most)
        {
            _letters = new byte[most];
        }

        return _letters.AsSpan(0, Encoding.UTF8.GetBytes(text, _letters));
    }

    private void Expect(int expected, int result)
    {
        if (result != expected)
        {
            SqliteException.ThrowExceptionForRC(result, _connection);
        }
    }
}
