using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Inserts the rows of one table with one prepared statement.</summary>
internal sealed class TableWriter : IRowWriter
{
    private readonly InsertStatement _statement;
    private readonly ColumnBinding[] _bindings;

    public TableWriter(SqliteConnection connection, IEntityType type)
    {
        var columns = TableColumns.Of(type);
        _bindings = [.. columns.All.Select(ColumnBindings.Of)];
        var names = string.Join(", ", columns.All.Select(column => $"\"{column.Name}\""));
        var places = string.Join(", ", columns.All.Select(_ => "?"));
        _statement = new(connection, $"INSERT INTO \"{columns.Table}\" ({names}) VALUES ({places})");
    }

    public void Insert(object row, object? owner = null)
    {
        for (var i = 0; i < _bindings.Length; i++)
        {
            _bindings[i](row, owner, _statement, i + 1);
        }

        _statement.Run();
    }

    public void Flush()
    {
        // Each row is in the table at once.
    }

    public void Dispose() => _statement.Dispose();
}
