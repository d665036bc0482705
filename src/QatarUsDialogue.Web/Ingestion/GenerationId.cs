using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>
/// The name of a generation: SHA-256 over the tables, the rules and every seed file by name and hash; and over what it
/// remembers of earlier generations, where there is anything to remember.
/// </summary>
internal static class GenerationId
{
    public static string Of(IReadOnlyList<SeedFile> files) => Hash(
    [
        // The tables as they are made are their own version: nobody can forget to raise it.
        "schema " + Hash([Schema()]),
        "rules " + RuleVersions.OfReading + "," + RuleVersions.OfReconciling + "," + RuleVersions.OfSearching,
        .. files.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => $"{f.Sha256} {f.Name}"),
    ]);

    public static string After(string inputs, Remembered remembered) =>
        remembered.IsEmpty ? inputs : Hash([inputs, .. remembered.Lines()]);

    private static string Schema()
    {
        var options = new DbContextOptionsBuilder<ArchiveContext>().UseSqlite("Data Source=:memory:").Options;
        using var context = new ArchiveContext(options);
        return context.Database.GenerateCreateScript().ReplaceLineEndings("\n") + SearchTables.Definition;
    }

    // Line by line: there may be a hundred thousand files.
    private static string Hash(IEnumerable<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var between = "";
        foreach (var line in lines)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(between + line));
            between = "\n";
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
