using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Writes an archive into a new SQLite file that nobody else can see yet.</summary>
public static class GenerationWriter
{
    // The file is thrown away if anything fails, flushed as a whole at the end and checked as a whole after it: single
    // writes need no journal, no waiting and no look at other tables. The cache holds the index of the facts' names,
    // which come in no order.
    private const string WrittenOnce =
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA locking_mode = EXCLUSIVE; "
        + "PRAGMA cache_size = -65536; PRAGMA user_version = 0;";

    /// <param name="pages">The files of the sources that are HTML pages.</param>
    /// <param name="inputs">The hash of the seeds and rules that the archive was made of.</param>
    /// <param name="frequent">From how many passages on two words that follow one another are a list of their own.</param>
    public static void Write(
        Archive archive, CapturedPages pages, Remembered remembered, string inputs, string path, int frequent = SearchIndex.FrequentFrom)
    {
        using var connection = new SqliteConnection(GenerationFile.ForWriting(path));
        connection.Open();
        // Before the first table: a new database would otherwise become one with a write-ahead log.
        GenerationFile.Execute(connection, WrittenOnce);
        var options = new DbContextOptionsBuilder<ArchiveContext>().UseSqlite(connection).Options;
        using var context = new ArchiveContext(options);
        context.Database.EnsureCreated();
        SearchTables.Create(connection);
        var indexes = new LateIndexes(connection);
        using (var transaction = connection.BeginTransaction())
        {
            using (var rows = new ArchiveRows(connection, context.Model, pages))
            {
                rows.Insert(archive);
                rows.Insert(remembered);
                rows.Insert(new BuildOrigin { Inputs = inputs });
            }

            using (var search = new SearchIndexWriter(connection, frequent))
            {
                search.Insert(archive);
            }

            indexes.Make();
            transaction.Commit();
        }

        GenerationFile.Execute(connection, $"PRAGMA user_version = {BuildStamp.Current}; PRAGMA application_id = {TableLayout.Current}; PRAGMA optimize;");
    }
}
