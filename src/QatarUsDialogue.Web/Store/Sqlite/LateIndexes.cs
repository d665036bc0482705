using Microsoft.Data.Sqlite;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>
/// Takes the indexes of empty tables away and makes them again when the rows are in: sorting once is quicker than
/// finding the place of every row.
/// </summary>
internal sealed class LateIndexes
{
    private readonly SqliteConnection _connection;
    private readonly List<(string Table, string Definition)> _missing = [];

    public LateIndexes(SqliteConnection connection)
    {
        _connection = connection;
        var names = new List<string>();
        // Those without words of their own belong to primary keys.
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                names.Add(reader.GetString(0));
                _missing.Add((reader.GetString(1), reader.GetString(2)));
            }
        }

        names.ForEach(name => GenerationFile.Execute(connection, $"DROP INDEX \"{name}\""));
    }

    /// <summary>Those of some tables that are full.</summary>
    public void Make(IReadOnlyCollection<string> tables) => Make(index => tables.Contains(index.Table));

    /// <summary>All that are still missing.</summary>
    public void Make() => Make(_ => true);

    private void Make(Predicate<(string Table, string Definition)> isWanted)
    {
        _missing.FindAll(isWanted).ForEach(index => GenerationFile.Execute(_connection, index.Definition));
        _missing.RemoveAll(isWanted);
    }
}
