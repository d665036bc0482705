using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace QatarUsDialogue.Web.Store;

/// <summary>
/// The columns of one table, and how their values are taken out of rows. Tables, columns and the form of values are asked
/// of the model, so that nothing is said twice; only the tracking of every row, which is most of the time of a build, is
/// left out.
/// </summary>
internal sealed record TableColumns(string Table, IReadOnlyList<TableColumn> All)
{
    public static TableColumns Of(IEntityType type)
    {
        var table = type.GetTableMappings().Single();
        return new(table.Table.Name, [.. table.ColumnMappings.Select(Column)]);
    }

    private static TableColumn Column(IColumnMapping mapping)
    {
        var property = mapping.Property;
        var isOfOwner = property.IsShadowProperty();
        var read = isOfOwner ? OwnersKey(property) : property;
        var type = mapping.TypeMapping.Converter?.ProviderClrType ?? property.ClrType;
        return new(
            mapping.Column.Name, Nullable.GetUnderlyingType(type) ?? type, property.PropertyInfo, isOfOwner, Getter(read), Conversion(mapping.TypeMapping));
    }

    // The model compiles a getter when it is asked for it, which takes longer than a small table is written in: most columns need none.
    private static Func<object, object?> Getter(IProperty property) => row => property.GetGetter().GetClrValue(row);

    private static IProperty OwnersKey(IProperty property) =>
        property.GetContainingForeignKeys().Single(k => k.IsOwnership).PrincipalKey.Properties.Single();

    private static Func<object, object?> Conversion(RelationalTypeMapping mapping) =>
        mapping.Converter is { } converter ? converter.ConvertToProvider : value => value;
}
