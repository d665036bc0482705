using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Web.Verification;

/// <summary>The rows of one table in the order of its key.</summary>
internal sealed class TableRows : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteDataReader _reader;
    private readonly string[] _columns;
    private readonly string[] _keys;

    private TableRows(SqliteCommand command, string[] columns, string[] keys)
    {
        (_command, _columns, _keys) = (command, columns, keys);
        _reader = command.ExecuteReader();
    }

    /// <param name="shape">The database that tells which columns and which key the table has.</param>
    public static TableRows Of(SqliteConnection connection, SqliteConnection shape, string table)
    {
        List<(string Name, int Key)> columns = [];
        GenerationFile.Read(shape, $"PRAGMA table_info({Quoted(table)})", row => columns.Add((row.GetString(1), row.GetInt32(5))));
        string[] keys = [.. columns.Where(column => column.Key > 0).OrderBy(column => column.Key).Select(column => column.Name)];
        keys = keys.Length > 0 ? keys : ["rowid"];
        string[] names = [.. columns.Select(column => column.Name)];
        var command = connection.CreateCommand();
        var asked = string.Join(", ", keys.Concat(names).Select(Quoted));
        // By value and not by an index, which may be what is damaged.
        var order = string.Join(", ", keys.Select(key => $"+{Quoted(key)}"));
#pragma warning disable CA2100 // The names come from the tables that this program made.
        command.CommandText = $"SELECT {asked} FROM {Quoted(table)} ORDER BY {order}";
#pragma warning restore CA2100
        return new(command, names, keys);
    }

    public TableRow? Next() => _reader.Read()
        ? new(_keys, [.. Enumerable.Range(0, _keys.Length).Select(Value)], _columns, [.. Enumerable.Range(_keys.Length, _columns.Length).Select(Value)])
        : null;

    /// <summary>As SQLite orders: nothing, numbers, texts by their bytes, bytes.</summary>
    public static int Compare(IReadOnlyList<object?> one, IReadOnlyList<object?> other) =>
        one.Zip(other, Compare).FirstOrDefault(order => order != 0);

    public void Dispose()
    {
        _reader.Dispose();
        _command.Dispose();
    }

    private object? Value(int column) => _reader.IsDBNull(column) ? null : _reader.GetValue(column);

    private static int Compare(object? one, object? other)
    {
        var kinds = Kind(one).CompareTo(Kind(other));
        return kinds != 0 ? kinds : one switch
        {
            null => 0,
            string text => Encoding.UTF8.GetBytes(text).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes((string)other!)),
            byte[] bytes => bytes.AsSpan().SequenceCompareTo((byte[])other!),
            _ => Convert.ToDouble(one, CultureInfo.InvariantCulture).CompareTo(Convert.ToDouble(other, CultureInfo.InvariantCulture)),
        };
    }

    private static int Kind(object? value) => value switch
    {
        null => 0,
        string => 2,
        byte[] => 3,
        _ => 1,
    };

    private static string Quoted(string name) => name == "rowid" ? name : $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
