using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Verification;

/// <summary>Every table of a generation in one hash and a number of rows, the same whichever engine keeps it.</summary>
public static class ArchiveDigest
{
    private const string Lists = "SearchLists";
    private const string Blocks = "SearchBlocks";

    public static IReadOnlyDictionary<string, (long Rows, string Sha256)> Of(ArchiveContext context)
    {
        context.Database.OpenConnection();
        var connection = context.Database.GetDbConnection();
        var digests = context.Model.GetEntityTypes().ToDictionary(
            type => type.GetTableName()!,
            type => Of(connection, type.GetTableName()!, Columns(type), [.. type.FindPrimaryKey()!.Properties.Select(key => key.GetColumnName())]),
            StringComparer.Ordinal);
        digests[Lists] = Of(connection, Lists, [("Key", false), ("Passages", false), ("Number", false), ("List", false)], ["Key"]);
        digests[Blocks] = Of(connection, Blocks, [("Id", false), ("Blocks", false)], ["Id"]);
        return digests;
    }

    private static (long Rows, string Sha256) Of(DbConnection connection, string table, (string Name, bool IsList)[] columns, IReadOnlyList<string> keys)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names come from the model.
        command.CommandText = $"SELECT {Quoted(columns.Select(column => column.Name))} FROM \"{table}\" ORDER BY {Quoted(keys)}";
#pragma warning restore CA2100
        using var row = command.ExecuteReader();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rows = 0L;
        for (; row.Read(); rows++)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                var value = row.IsDBNull(i) ? "∅" : Text(row.GetValue(i), columns[i].IsList);
                hash.AppendData(Encoding.UTF8.GetBytes(value + "\u001f"));
            }
        }

        return (rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static (string Name, bool IsList)[] Columns(IEntityType type) =>
    [
        .. type.GetProperties()
            .Select(property => (property.GetColumnName(), typeof(IEnumerable<string>).IsAssignableFrom(property.ClrType)))
            .OrderBy(column => column.Item1, StringComparer.Ordinal),
    ];

    // One engine keeps truth as 0 and 1, days as texts and lists as JSON; the other has types for them.
    private static string Text(object value, bool isList) => value switch
    {
        bool isTrue => isTrue ? "1" : "0",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string[] list => JsonSerializer.Serialize(list),
        string json when isList => JsonSerializer.Serialize(JsonSerializer.Deserialize<string[]>(json)),
        byte[] bytes => Convert.ToHexStringLower(bytes),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"\"{name}\""));
}
