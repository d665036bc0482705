using Npgsql;
using QatarUsDialogue.Web.Ingestion.Keeping;
using QatarUsDialogue.Web.Store.Postgres;

namespace QatarUsDialogue.Web.Ingestion.Workers;

/// <summary>
/// Reads articles that no other worker reads at the same time, a few at once, until all are read. A batch is one
/// transaction: a worker that dies gives it back, and what it had read of it is read by another.
/// </summary>
public sealed class ReadingWorker(SeedFolder seedFolder, SharedReadings shared, TimeProvider time)
{
    private const int Batch = 40;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    /// <param name="progress">Told after each batch how many articles have been read here.</param>
    /// <returns>How many articles this worker has read.</returns>
    /// <exception cref="SeedFileException">The lexicon cannot be understood.</exception>
    public async Task<int> RunAsync(Action<int> progress, CancellationToken cancellation)
    {
        var seeds = Seeds.Read(seedFolder);
        var reader = SharedReadings.ReaderOf(ReadingRules.Of(seeds));
        var articles = new ArticleReader(seeds.Lexicon);
        await using var connection = shared.Connect();
        var list = new WorkList(connection, reader);
        var isListed = list.TryFill(seedFolder.Articles);
        for (var read = 0; ; progress(read))
        {
            cancellation.ThrowIfCancellationRequested();
            var taken = ReadBatch(connection, reader, articles);
            read += taken;
            if (taken > 0)
            {
                continue;
            }

            // What the others hold is read by them, or comes back.
            if (PostgresDatabase.Ask(connection, "SELECT 1 FROM archive.work WHERE reader = $1 AND sha256 IS NULL LIMIT 1", reader) is null
                && (isListed || (isListed = list.TryFill(seedFolder.Articles))))
            {
                return read;
            }

            await Task.Delay(Pause, time, cancellation);
        }
    }

    private int ReadBatch(NpgsqlConnection connection, string reader, ArticleReader articles)
    {
        using var transaction = connection.BeginTransaction();
        List<string> files = [];
        PostgresDatabase.Read(
            connection,
            "SELECT file FROM archive.work WHERE reader = $1 AND sha256 IS NULL ORDER BY file LIMIT $2 FOR UPDATE SKIP LOCKED",
            row => files.Add(row.GetString(0)),
            reader,
            Batch);
        foreach (var file in files)
        {
            Read(connection, reader, articles, file);
        }

        transaction.Commit();
        return files.Count;
    }

    private void Read(NpgsqlConnection connection, string reader, ArticleReader articles, string file)
    {
        var captured = ArticleFiles.Capture(seedFolder.Articles, file, null);
        if (captured?.Article is { } article
            && PostgresDatabase.Ask(connection, "SELECT 1 FROM archive.readings WHERE sha256 = $1 AND reader = $2", article.Sha256, reader) is null)
        {
            PostgresDatabase.Execute(
                connection,
                "INSERT INTO archive.readings (sha256, reader, reading) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                article.Sha256,
                reader,
                ReadingPacker.Pack(articles.Read(article)));
        }

        // A file that is none, or gone, has been looked at too; who builds tells why it is refused.
        PostgresDatabase.Execute(
            connection, "UPDATE archive.work SET sha256 = $3 WHERE reader = $1 AND file = $2", reader, file, captured?.Sha256 ?? "gone");
    }
}
