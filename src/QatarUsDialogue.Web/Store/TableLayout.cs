using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Web.Store;

/// <summary>
/// The tables that this code reads and writes, as one number, kept in the <c>application_id</c> of a generation. Two
/// versions of the program with the same number read each other's files; a word added to an enumeration changes it too.
/// </summary>
internal static class TableLayout
{
    private static readonly Lazy<int> Number = new(Count);

    public static int Current => Number.Value;

    private static int Count()
    {
        using var context = new ArchiveContext(GenerationFile.ReadOnlyOptions(GenerationFile.ForReading("none")));
        var lines = context.Model.GetEntityTypes().SelectMany(Columns).Order(StringComparer.Ordinal).Append(SearchTables.Definition);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        return BinaryPrimitives.ReadInt32LittleEndian(hash) & int.MaxValue;
    }

    private static IEnumerable<string> Columns(IEntityType type) => type.GetProperties().Select(property =>
    {
        var kind = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        var words = kind.IsEnum ? string.Join(',', Enum.GetNames(kind)) : "";
        return $"{type.GetTableName()}.{property.GetColumnName()} {kind.Name} {property.IsNullable} {words}";
    });
}
