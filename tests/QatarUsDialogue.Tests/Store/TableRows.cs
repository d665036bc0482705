using Microsoft.Data.Sqlite;

namespace QatarUsDialogue.Tests.Store;

/// <summary>All rows of all tables of a file as text, in the order in which they lie there.</summary>
internal static class TableRows
{
    public static List<string> Of(string path)
    {
        var rows = new List<string>();
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        foreach (var table in Read(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", r => r.GetString(0)))
        {
            rows.AddRange(Read(connection, $"SELECT * FROM \"{table}\"", r => $"{table} {Row(r)}"));
        }

        return rows;
    }

    // A number and its digits are two values.
    private static string Row(SqliteDataReader reader) =>
        string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetDataTypeName(i)} {reader.GetValue(i)}"));

    private static List<string> Read(SqliteConnection connection, string sql, Func<SqliteDataReader, string> text)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names come from the database's own schema.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(text(reader));
        }

        return rows;
    }
}
