using Microsoft.Data.Sqlite;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>
/// Takes the indexes of empty tables away and makes them again when the rows are in: sorting once is quicker than
/// finding the place of every row.
/// </summary>
internal sealed class LateIndexes
{
    private readonly SqliteConnection connection;
    private readonly List<string> definitions = [];

    public LateIndexes(SqliteConnection connection)
    {
        this.connection = connection;
        var names = new List<string>();
        // Those without words of their own belong to primary keys.
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                names.Add(reader.GetString(0));
                definitions.Add(reader.GetString(1));
            }
        }

        names.ForEach(name => GenerationFile.Execute(connection, $"DROP INDEX \"{name}\""));
    }

    public void Make() => definitions.ForEach(definition => GenerationFile.Execute(connection, definition));
}
