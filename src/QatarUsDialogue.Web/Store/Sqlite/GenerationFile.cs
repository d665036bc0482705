using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>How the SQLite file of a generation is opened.</summary>
internal static class GenerationFile
{
    private static int Served;

    /// <summary>For the one build that writes it.</summary>
    public static string ForWriting(string path) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ToString();

    /// <summary>For everyone else: read-only, and without locks, since nobody will ever change the file.</summary>
    public static string ForReading(string path) => ForReading(path, "", pooling: false);

    /// <summary>
    /// For all readers of a generation while it is served. Their connections are lent again, to nobody else: a file that is built anew
    /// under its name is another one. SQLite passes over the number, the pool of connections is told by it.
    /// </summary>
    public static string ForServing(string path) =>
        ForReading(path, FormattableString.Invariant($"&served={Interlocked.Increment(ref Served)}"), pooling: true);

    /// <param name="connection">What it is opened by.</param>
    public static DbContextOptions<ArchiveContext> ReadOnlyOptions(string connection) =>
        new DbContextOptionsBuilder<ArchiveContext>()
            // A list of keys is one parameter: a statement that names each would be put together anew for every page.
            .UseSqlite(connection, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;

    private static string ForReading(string path, string number, bool pooling) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = $"file:{Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1{number}",
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = pooling,
        }.ToString();

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only pragmas of this room are run here.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public static void Read(SqliteConnection connection, string sql, Action<SqliteDataReader> each, params (string Name, string Value)[] values)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        using var row = command.ExecuteReader();
        while (row.Read())
        {
            each(row);
        }
    }

    public static string Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }
}
