using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>Opens a generation as the site does: read-only, without locks, from a pool.</summary>
internal static class Generations
{
    public static string ForReading(string path) =>
        new SqliteConnectionStringBuilder { DataSource = $"file:{path}?immutable=1", Mode = SqliteOpenMode.ReadOnly }.ToString();

    public static DbContextOptions<ArchiveContext> Options(string path) => new DbContextOptionsBuilder<ArchiveContext>()
        .UseSqlite(ForReading(path), sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .Options;

    public static List<T> Read<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> each)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Words in it come from the archive that was made here.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var row = command.ExecuteReader();
        var rows = new List<T>();
        while (row.Read())
        {
            rows.Add(each(row));
        }

        return rows;
    }
}
