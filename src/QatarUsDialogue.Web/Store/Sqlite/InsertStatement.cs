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

    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;
    private readonly object?[] bound;
    private byte[] letters = new byte[1 << 10];

    public InsertStatement(SqliteConnection connection, string sql)
    {
        this.connection = connection.Handle!;
        Expect(raw.SQLITE_OK, raw.sqlite3_prepare_v3(this.connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
        bound = new object?[raw.sqlite3_bind_parameter_count(statement) + 1];
    }

    public void Bind(int place, string? text)
    {
        if (ReferenceEquals(bound[place], text))
        {
            return;
        }

        bound[place] = text;
        Expect(raw.SQLITE_OK, text switch
        {
            null => raw.sqlite3_bind_null(statement, place),
            // A span of nothing would be bound as null.
            "" => raw.sqlite3_bind_text(statement, place, text),
            _ => raw.sqlite3_bind_text(statement, place, Letters(text)),
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

        bound[place] = SomethingElse;
        Expect(raw.SQLITE_OK, raw.sqlite3_bind_text(statement, place, text));
    }

    public void Bind(int place, long number)
    {
        bound[place] = SomethingElse;
        Expect(raw.SQLITE_OK, raw.sqlite3_bind_int64(statement, place, number));
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
        bound[place] = SomethingElse;
        Expect(raw.SQLITE_OK, raw.sqlite3_bind_blob(statement, place, bytes));
    }

    public void Run()
    {
        var result = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        Expect(raw.SQLITE_DONE, result);
    }

    public void Dispose() => statement.Dispose();

    private Span<byte> Letters(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (letters.Length < most)
        {
            letters = new byte[most];
        }

        return letters.AsSpan(0, Encoding.UTF8.GetBytes(text, letters));
    }

    private void Expect(int expected, int result)
    {
        if (result != expected)
        {
            SqliteException.ThrowExceptionForRC(result, connection);
        }
    }
}
