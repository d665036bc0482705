using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>A generation whose publications are remembered.</summary>
public sealed class PublishedFile(string path) : IPublishedRows
{
    public string ListOf(string column, string name) => $"json_each({column}) {name}";

    public bool HasTable(string name)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1 FROM sqlite_master WHERE name = $name";
        command.Parameters.AddWithValue("$name", name);
        return command.ExecuteScalar() is not null;
    }

    public void Read(string sql, Action<DbDataReader> each)
    {
        using var connection = Open();
        GenerationFile.Read(connection, sql, each);
    }

    public void Read(string sql, string column, IReadOnlyCollection<string> words, Action<DbDataReader> each)
    {
        using var connection = Open();
        GenerationFile.Read(connection, $"{sql} {column} IN (SELECT value FROM json_each($words))", each, ("$words", JsonSerializer.Serialize(words)));
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(GenerationFile.ForReading(path));
        connection.Open();
        return connection;
    }
}
