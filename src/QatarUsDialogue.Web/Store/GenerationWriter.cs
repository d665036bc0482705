using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Reconciliation;

namespace QatarUsDialogue.Web.Store;

/// <summary>Writes an archive into a new SQLite file that nobody else can see yet.</summary>
public static class GenerationWriter
{
    private const int SourcesAtATime = 100;

    /// <param name="pages">The files of the sources that are HTML pages.</param>
    /// <param name="inputs">The hash of the seeds and rules that the archive was made of.</param>
    public static void Write(Archive archive, CapturedPages pages, Remembered remembered, string inputs, string path)
    {
        using var connection = new SqliteConnection(GenerationFile.ForWriting(path));
        connection.Open();
        // The file is thrown away if anything fails and flushed as a whole at the end, so single writes need not wait.
        // Set before the first table: a new database would otherwise become one with a write-ahead log.
        GenerationFile.Execute(connection, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF; PRAGMA user_version = 0;");
        var options = new DbContextOptionsBuilder<ArchiveContext>().UseSqlite(connection).Options;
        using (var context = new ArchiveContext(options))
        {
            context.Database.EnsureCreated();
            Insert(archive, pages, remembered, inputs, context);
        }

        GenerationFile.Execute(connection, $"PRAGMA user_version = {BuildStamp.Current}; PRAGMA optimize;");
    }

    private static void Insert(Archive archive, CapturedPages pages, Remembered remembered, string inputs, ArchiveContext context)
    {
        using var transaction = context.Database.BeginTransaction();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.Topics.AddRange(archive.Topics);
        context.People.AddRange(archive.People);
        context.Records.AddRange(archive.Records);
        context.Dialogues.AddRange(archive.Dialogues);
        // Those of a round have come with their rounds.
        context.Agreements.AddRange(archive.Agreements.Where(a => a.DialogueKey is null));
        context.Decisions.AddRange(archive.Decisions.Select((decision, index) => new DecisionRow
        {
            Order = index + 1,
            Verb = decision.Verb,
            Subject = decision.Subject,
            Because = decision.Because,
        }));
        context.FormerFacts.AddRange(remembered.Facts);
        context.FormerKeys.AddRange(remembered.Keys);
        context.Origins.Add(new BuildOrigin { Inputs = inputs });
        context.SaveChanges();
        // Sources hold nearly all the rows: a few at a time, or a large archive would stand in memory twice.
        foreach (var sources in archive.Sources.Chunk(SourcesAtATime))
        {
            context.ChangeTracker.Clear();
            context.Sources.AddRange(sources);
            context.Pages.AddRange(sources.Where(s => s.IsFromPage).Select(pages.Of));
            context.SaveChanges();
        }

        transaction.Commit();
    }
}
