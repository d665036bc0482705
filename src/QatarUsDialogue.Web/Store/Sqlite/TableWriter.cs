using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>
/// Inserts the rows of one table with one prepared command. Tables, columns and the form of values are asked of the
/// model, so that nothing is said twice; only the tracking of every row, which is most of the time of a build, is left out.
/// </summary>
internal sealed class TableWriter : IDisposable
{
    private readonly SqliteCommand command;
    private readonly Column[] columns;

    public TableWriter(SqliteConnection connection, IEntityType type)
    {
        var table = type.GetTableMappings().Single();
        columns = [.. table.ColumnMappings.Select((mapping, order) => Of(mapping, order))];
        command = connection.CreateCommand();
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        var values = string.Join(", ", columns.Select(c => c.Parameter.ParameterName));
#pragma warning disable CA2100 // The names come from the model.
        command.CommandText = $"INSERT INTO \"{table.Table.Name}\" ({names}) VALUES ({values})";
#pragma warning restore CA2100
        command.Parameters.AddRange(columns.Select(c => c.Parameter));
        command.Prepare();
    }

    /// <param name="owner">The row that this one is part of, where its own class does not name it.</param>
    public void Insert(object row, object? owner = null)
    {
        foreach (var column in columns)
        {
            var value = column.IsOfOwner ? column.Read(owner!) : column.Read(row);
            column.Parameter.Value = (value is null ? null : column.Convert(value)) ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();

    private static Column Of(IColumnMapping mapping, int order)
    {
        var property = mapping.Property;
        var isOfOwner = property.IsShadowProperty();
        var read = isOfOwner ? OwnersKey(property) : property;
        var parameter = new SqliteParameter { ParameterName = FormattableString.Invariant($"@p{order}") };
        return new(mapping.Column.Name, parameter, isOfOwner, read.GetGetter().GetClrValue, Conversion(mapping.TypeMapping));
    }

    private static IProperty OwnersKey(IProperty property) =>
        property.GetContainingForeignKeys().Single(k => k.IsOwnership).PrincipalKey.Properties.Single();

    private static Func<object, object?> Conversion(RelationalTypeMapping mapping) =>
        mapping.Converter is { } converter ? converter.ConvertToProvider : value => value;

    private sealed record Column(
        string Name, SqliteParameter Parameter, bool IsOfOwner, Func<object, object?> Read, Func<object, object?> Convert);
}
