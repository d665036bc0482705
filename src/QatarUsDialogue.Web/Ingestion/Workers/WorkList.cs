using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using QatarUsDialogue.Web.Store.Postgres;

namespace QatarUsDialogue.Web.Ingestion.Workers;

/// <summary>Writes down which files are to be read by one version of the reader: those that are new, and those that have changed.</summary>
internal sealed class WorkList(NpgsqlConnection connection, string reader)
{
    /// <summary>False where another worker is at it.</summary>
    public bool TryFill(string articles)
    {
        if (PostgresDatabase.Ask(connection, "SELECT pg_try_advisory_lock($1)", SharedReadings.ListLock) is not true)
        {
            return false;
        }

        try
        {
            Fill(articles);
            return true;
        }
        finally
        {
            PostgresDatabase.Execute(connection, "SELECT pg_advisory_unlock($1)", SharedReadings.ListLock);
        }
    }

    private void Fill(string articles)
    {
        using var transaction = connection.BeginTransaction();
        PostgresDatabase.Execute(connection, "CREATE TEMP TABLE there (file text COLLATE \"C\", glance text) ON COMMIT DROP");
        using (var import = connection.BeginBinaryImport("COPY there (file, glance) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var (file, _) in ArticleFiles.Names(articles))
            {
                import.StartRow();
                import.Write(file, NpgsqlDbType.Text);
                import.Write(Glance(new(Path.Combine(articles, file))), NpgsqlDbType.Text);
            }

            import.Complete();
        }

        PostgresDatabase.Execute(
            connection,
            """
            INSERT INTO archive.work AS w (reader, file, glance) SELECT $1, file, glance FROM there ORDER BY file
            ON CONFLICT (reader, file) DO UPDATE SET glance = excluded.glance, sha256 = NULL WHERE w.glance <> excluded.glance
            """,
            reader);
        PostgresDatabase.Execute(connection, "DELETE FROM archive.work w WHERE w.reader = $1 AND NOT EXISTS (SELECT 1 FROM there t WHERE t.file = w.file)", reader);
        transaction.Commit();
    }

    private static string Glance(FileInfo file) =>
        file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}") : "gone";
}
