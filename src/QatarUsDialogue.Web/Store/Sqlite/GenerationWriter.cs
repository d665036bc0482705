using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Writes an archive into a new SQLite file that nobody else can see yet.</summary>
public static class GenerationWriter
{
    // The file is thrown away if anything fails, flushed as a whole at the end and checked as a whole after it: single
    // writes need no journal, no waiting and no look at other tables. The cache is also what an index is sorted in.
    private const string WrittenOnce =
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA locking_mode = EXCLUSIVE; "
        + "PRAGMA cache_size = -16384; PRAGMA user_version = 0;";

    /// <param name="pages">The files of the sources that are HTML pages.</param>
    /// <param name="inputs">The hash of the seeds and rules that the archive was made of.</param>
    /// <param name="frequent">From how many passages on two words that follow one another are a list of their own.</param>
    public static void Write(
        ArchiveFlow archive, CapturedPages pages, string inputs, string path, int frequent = SearchIndex.FrequentFrom)
    {
        using var connection = Open(path);
        // Before the first table: a new database would otherwise become one with a write-ahead log.
        GenerationFile.Execute(connection, "PRAGMA user_version = 0");
        using var context = Context(connection);
        context.Database.EnsureCreated();
        SearchTables.Create(connection);
        var indexes = new LateIndexes(connection);
        using (var transaction = connection.BeginTransaction())
        {
            using var rows = new ArchiveRows(context.Model, pages, type => new TableWriter(connection, type));
            GenerationRows.Write(archive, rows, new SearchRows(connection), inputs, frequent, () => indexes.Make(SourcesTables(context)));
            indexes.Make();
            transaction.Commit();
        }

        GenerationFile.Execute(connection, $"PRAGMA user_version = {BuildStamp.Current}; PRAGMA application_id = {TableLayout.Current}; PRAGMA optimize;");
    }

    /// <summary>An archive that is held as a whole, with what is remembered.</summary>
    public static void Write(
        Archive archive, CapturedPages pages, Remembered remembered, string inputs, string path, int frequent = SearchIndex.FrequentFrom)
    {
        Write(ArchiveFlow.Of(archive), pages, inputs, path, frequent);
        Add(remembered, path);
    }

    /// <summary>Adds what earlier generations published.</summary>
    public static void Add(Remembered remembered, string path)
    {
        if (remembered.IsEmpty)
        {
            return;
        }

        using var connection = Open(path);
        using var context = Context(connection);
        using var transaction = connection.BeginTransaction();
        using (var rows = new ArchiveRows(context.Model, new(""), type => new TableWriter(connection, type)))
        {
            rows.Insert(remembered);
        }

        transaction.Commit();
    }

    private static string[] SourcesTables(ArchiveContext context) =>
        [.. context.Model.GetEntityTypes().Where(type => ArchiveRows.OfSources.Contains(type.ClrType)).Select(type => type.GetTableName()!)];

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(GenerationFile.ForWriting(path));
        connection.Open();
        GenerationFile.Execute(connection, WrittenOnce);
        return connection;
    }

    private static ArchiveContext Context(SqliteConnection connection) =>
        new(new DbContextOptionsBuilder<ArchiveContext>().UseSqlite(connection).Options);
}
