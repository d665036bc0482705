using Npgsql;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>
/// Waits for word of a new generation and takes it into service at once. Looks every second too, since word may not come:
/// while the server that builds is away, or is another than the one that is read.
/// </summary>
public sealed class GenerationWatch(
    PostgresDatabase database, PostgresGenerations generations, CurrentArchive current, TimeProvider time, ILogger<GenerationWatch> log)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var isAway = false;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    await ListenAsync(() => isAway = WordOf(isAway, null), stoppingToken);
                }
                catch (Exception exception) when (exception is NpgsqlException or IOException or TimeoutException or InvalidOperationException)
                {
                    isAway = WordOf(isAway, exception);
                    Look();
                    await Task.Delay(Interval, time, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
        finally
        {
            generations.StopWatching();
        }
    }

    private async Task ListenAsync(Action begun, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(database.Writing);
        await connection.OpenAsync(cancellation);
        await using (var listen = new NpgsqlCommand($"LISTEN {ControlTables.Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(cancellation);
        }

        begun();
        while (true)
        {
            Look();
            await connection.WaitAsync(Interval, cancellation);
        }
    }

    private void Look()
    {
        try
        {
            generations.Look();
            current.Refresh();
        }
        catch (NpgsqlException exception)
        {
            log.LogWarning("A generation could not be taken into service yet: {Problem}", exception.Message);
        }
    }

    private bool WordOf(bool wasAway, Exception? exception)
    {
        if (exception is not null && !wasAway)
        {
            log.LogWarning("No word comes of new generations, the site looks every second: {Problem}", exception.Message);
        }
        else if (exception is null && wasAway)
        {
            log.LogInformation("Word comes of new generations again");
        }

        return exception is not null;
    }
}
