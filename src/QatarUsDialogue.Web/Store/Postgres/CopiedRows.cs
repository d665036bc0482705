using Npgsql;
using NpgsqlTypes;
using Microsoft.EntityFrameworkCore.Metadata;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>
/// Takes the rows of one table to the server by COPY, some thousand at a time: a connection copies into one table at once,
/// and rows come of all tables in turn.
/// </summary>
internal sealed class CopiedRows : IRowWriter
{
    private const int MostRows = 5000;
    private const int MostBytes = 4_000_000;

    private readonly NpgsqlConnection _connection;
    private readonly TableColumns _columns;
    private readonly NpgsqlDbType[] _types;
    private readonly string _copy;
    private readonly List<object?[]> _rows = [];
    private int _bytes;

    public CopiedRows(NpgsqlConnection connection, IEntityType type)
    {
        _connection = connection;
        _columns = TableColumns.Of(type);
        _types = [.. _columns.All.Select(column => TypeOf(column.Type))];
        var names = string.Join(", ", _columns.All.Select(column => PostgresDatabase.Quoted(column.Name)));
        // Nobody sees the table yet: its rows need no mark of who may see them.
        _copy = $"COPY {PostgresDatabase.Quoted(_columns.Table)} ({names}) FROM STDIN (FORMAT BINARY, FREEZE)";
    }

    public void Insert(object row, object? owner = null)
    {
        object?[] values = [.. _columns.All.Select(column => column.Value(row, owner))];
        _rows.Add(values);
        _bytes += values.Sum(Bytes);
        if (_rows.Count >= MostRows || _bytes >= MostBytes)
        {
            Flush();
        }
    }

    public void Flush()
    {
        if (_rows.Count == 0)
        {
            return;
        }

        using var import = _connection.BeginBinaryImport(_copy);
        foreach (var row in _rows)
        {
            import.StartRow();
            for (var i = 0; i < row.Length; i++)
            {
                Write(import, row[i], i);
            }
        }

        import.Complete();
        _rows.Clear();
        _bytes = 0;
    }

    public void Dispose()
    {
        // What was not flushed belongs to a build that failed.
        _rows.Clear();
    }

    private void Write(NpgsqlBinaryImporter import, object? value, int column)
    {
        if (value is null)
        {
            import.WriteNull();
            return;
        }

        if (value is string text && text.Contains('\0', StringComparison.Ordinal))
        {
            throw new IOException($"PostgreSQL keeps no text with the sign U+0000 in it, and {_columns.Table}.{_columns.All[column].Name} would have one: {text.Replace("\0", "␀", StringComparison.Ordinal)[..Math.Min(60, text.Length)]}");
        }

        import.Write(value, _types[column]);
    }

    private static int Bytes(object? value) => value switch
    {
        string text => text.Length,
        byte[] some => some.Length,
        _ => sizeof(long),
    };

    private static NpgsqlDbType TypeOf(Type type) => type switch
    {
        _ when type == typeof(string) => NpgsqlDbType.Text,
        _ when type == typeof(int) => NpgsqlDbType.Integer,
        _ when type == typeof(long) => NpgsqlDbType.Bigint,
        _ when type == typeof(bool) => NpgsqlDbType.Boolean,
        _ when type == typeof(DateOnly) => NpgsqlDbType.Date,
        _ when type == typeof(byte[]) => NpgsqlDbType.Bytea,
        _ when typeof(IEnumerable<string>).IsAssignableFrom(type) => NpgsqlDbType.Array | NpgsqlDbType.Text,
        _ => throw new NotSupportedException($"There is no column of type {type.Name} yet."),
    };
}
