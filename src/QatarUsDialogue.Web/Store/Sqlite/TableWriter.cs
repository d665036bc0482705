using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Inserts the rows of one table with one prepared command.</summary>
internal sealed class TableWriter : IRowWriter
{
    private readonly SqliteCommand command;
    private readonly TableColumns columns;

    public TableWriter(SqliteConnection connection, IEntityType type)
    {
        columns = TableColumns.Of(type);
        command = connection.CreateCommand();
        var names = string.Join(", ", columns.All.Select(c => $"\"{c.Name}\""));
        string[] places = [.. columns.All.Select((_, order) => FormattableString.Invariant($"@p{order}"))];
#pragma warning disable CA2100 // The names come from the model.
        command.CommandText = $"INSERT INTO \"{columns.Table}\" ({names}) VALUES ({string.Join(", ", places)})";
#pragma warning restore CA2100
        command.Parameters.AddRange(places.Select(place => new SqliteParameter { ParameterName = place }));
        command.Prepare();
    }

    public void Insert(object row, object? owner = null)
    {
        for (var i = 0; i < columns.All.Count; i++)
        {
            command.Parameters[i].Value = columns.All[i].Value(row, owner) ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    public void Flush()
    {
        // Each row is in the table at once.
    }

    public void Dispose() => command.Dispose();
}
