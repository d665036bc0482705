namespace QatarUsDialogue.Web.Ingestion;

/// <summary>
/// Waits until files under <c>seeds/</c> have changed and are quiet again. The system's own notice makes it quick where
/// there is one; looking every two seconds makes it sure, also on network folders and in containers. Where there are so many files
/// that a look takes long, the next waits longer.
/// </summary>
public sealed class SeedWatch : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    // However many files there are, looking takes a fiftieth of a processor at most.
    private const int TimesALook = 50;

    private readonly SeedFolder _folder;
    private readonly TimeProvider _time;
    private readonly FileSystemWatcher? _watcher;
    private readonly SemaphoreSlim _notice = new(0, 1);
    private TimeSpan _pause = Interval;

    public SeedWatch(SeedFolder folder, TimeProvider time, ILogger log)
    {
        _folder = folder;
        _time = time;
        try
        {
            _watcher = new(folder.Path) { IncludeSubdirectories = true };
            _watcher.Created += (_, _) => Notice();
            _watcher.Changed += (_, _) => Notice();
            _watcher.Deleted += (_, _) => Notice();
            _watcher.Renamed += (_, _) => Notice();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            // Systems limit how many folders may be watched. Looking from time to time is enough.
            log.LogInformation("No notice of changed files: {Reason}", exception.Message);
        }
    }

    /// <summary>Gives back the new glance once it differs from the one given and has stood still for a second.</summary>
    /// <param name="known">Null to have the present one at once.</param>
    public async Task<string> ChangeAsync(string? known, CancellationToken cancellation)
    {
        while (true)
        {
            var glance = Glance();
            if (glance is not null && glance != known && (known is null || await IsQuietAsync(glance, cancellation)))
            {
                return glance;
            }

            using var pause = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var woken = _notice.WaitAsync(pause.Token);
            await Task.WhenAny(woken, Task.Delay(_pause, _time, pause.Token));
            await pause.CancelAsync();
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>How long to wait after a look.</summary>
    /// <param name="look">How long it took.</param>
    public static TimeSpan PauseAfter(TimeSpan look) => look * TimesALook > Interval ? look * TimesALook : Interval;

    public void Dispose()
    {
        _watcher?.Dispose();
        _notice.Dispose();
    }

    private async Task<bool> IsQuietAsync(string glance, CancellationToken cancellation)
    {
        await Task.Delay(Quiet, _time, cancellation);
        return Glance() == glance;
    }

    // A file may go while its folder is being looked through.
    private string? Glance()
    {
        var start = _time.GetTimestamp();
        try
        {
            return _folder.Glance();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        finally
        {
            _pause = PauseAfter(_time.GetElapsedTime(start));
        }
    }

    private void Notice()
    {
        try
        {
            _notice.Release();
        }
        catch (Exception exception) when (exception is SemaphoreFullException or ObjectDisposedException)
        {
            // A notice is waiting already, or nobody waits any more.
        }
    }
}
