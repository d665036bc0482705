using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Inserts the rows of one table with one prepared statement.</summary>
internal sealed class TableWriter : IRowWriter
{
    private readonly InsertStatement statement;
    private readonly ColumnBinding[] bindings;

    public TableWriter(SqliteConnection connection, IEntityType type)
    {
        var columns = TableColumns.Of(type);
        bindings = [.. columns.All.Select(ColumnBindings.Of)];
        var names = string.Join(", ", columns.All.Select(column => $"\"{column.Name}\""));
        var places = string.Join(", ", columns.All.Select(_ => "?"));
        statement = new(connection, $"INSERT INTO \"{columns.Table}\" ({names}) VALUES ({places})");
    }

    public void Insert(object row, object? owner = null)
    {
        for (var i = 0; i < bindings.Length; i++)
        {
            bindings[i](row, owner, statement, i + 1);
        }

        statement.Run();
    }

    public void Flush()
    {
        // Each row is in the table at once.
    }

    public void Dispose() => statement.Dispose();
}
