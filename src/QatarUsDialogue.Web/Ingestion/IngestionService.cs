using QatarUsDialogue.Web.Operating.Figures;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>
/// Keeps the site in step with <c>seeds/</c>: builds at the start and after every change. A build that fails is told in
/// the log and leaves the former generation in service.
/// </summary>
public sealed class IngestionService(
    ArchiveBuilder builder, SeedFolder seeds, CurrentArchive current, ArchiveFigures figures, TimeProvider time, ILogger<IngestionService> log)
    : BackgroundService
{
    // A full disk or a file held by another program may mend itself; a mistake in a file needs its editor.
    private static readonly TimeSpan BeforeAnotherTry = TimeSpan.FromSeconds(15);

    // With a generation in service nobody waits for a build: the first readers go before it.
    private static readonly TimeSpan BeforeFirstLook = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Leaves the start of the site to go on: the first build may take a while.
        await (current.Generation is null ? Task.CompletedTask : Task.Delay(BeforeFirstLook, time, stoppingToken)).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        using var watch = new SeedWatch(seeds, time, log);
        string? built = null;
        var isTriedAgain = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                built = await watch.ChangeAsync(built, stoppingToken);
                var hasBuilt = await HasBuiltAsync(stoppingToken);
                if (hasBuilt || !isTriedAgain)
                {
                    // A build, and even a look at what has changed, needs much that is never needed again; the next may be a month away.
                    SpentMemory.GiveBack();
                }

                isTriedAgain = !hasBuilt;
                if (isTriedAgain)
                {
                    await Task.Delay(BeforeAnotherTry, time, stoppingToken);
                    built = null;
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    /// <summary>False where the build may succeed when it is tried again with the same files.</summary>
    private async Task<bool> HasBuiltAsync(CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        var ending = "failed";
        try
        {
            var report = await builder.BuildAsync(step => log.LogDebug("{Step}", step), cancellation);
            current.Refresh();
            ending = report.IsNew ? "new" : "unchanged";
            return true;
        }
        catch (SeedFileException exception)
        {
            log.LogError("The archive stays as it was: {Problem}", exception.Message);
            ending = "refused";
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.LogError("The archive stays as it was, the build is tried again: {Problem}", exception.Message);
            return false;
        }
#pragma warning disable CA1031 // Whatever goes wrong in a build, the site goes on serving what it has.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError(exception, "The archive stays as it was: the build failed");
            return true;
        }
#pragma warning restore CA1031
        finally
        {
            figures.Built(ending, time.GetElapsedTime(start));
        }
    }
}
