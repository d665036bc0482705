namespace QatarUsDialogue.Web.Store;

/// <summary>
/// Knows the generation to serve. A file that this code cannot read, as one of before an upgrade whose tables were
/// others, is as good as none until the next is built. Looks at the pointer at most once a second, when someone asks, so that a generation
/// published by another process is served too; one published here is served at once.
/// </summary>
public sealed class CurrentArchive(IGenerations generations, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private OpenGeneration? _open;
    private string? _seen;
    private string? _refused;
    private long _lookedAt;

    /// <summary>Null only before the first build.</summary>
    public Generation? Generation
    {
        get
        {
            Look();
            return _open?.Generation;
        }
    }

    /// <summary>Takes the current generation for a request; null only before the first build.</summary>
    public ArchiveLease? TryLease()
    {
        Look();
        lock (_gate)
        {
            return _open?.TryEnter() == true ? new(_open) : null;
        }
    }

    /// <summary>True when there is a generation within the time given.</summary>
    public async Task<bool> IsThereWithinAsync(TimeSpan patience, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        while (Generation is null)
        {
            if (time.GetElapsedTime(start) >= patience)
            {
                return false;
            }

            await Task.Delay(Pause, time, cancellation);
            Refresh();
        }

        return true;
    }

    /// <summary>Looks at the pointer now.</summary>
    public void Refresh()
    {
        lock (_gate)
        {
            _lookedAt = time.GetTimestamp();
            var sign = generations.Sign();
            if (sign == _seen || sign == _refused || generations.Current() is not { } generation)
            {
                return;
            }

            if (!generations.IsReadable(generation))
            {
                _refused = sign;
                return;
            }

            // One that is gone by now has others behind it: the next look finds them.
            if (generations.Serve(generation) is { } next)
            {
                _open?.Retire();
                (_open, _seen) = (next, sign);
            }
        }
    }

    public void Dispose() => _open?.Retire();

    private void Look()
    {
        if (_open is null || time.GetElapsedTime(Volatile.Read(ref _lookedAt)) >= Interval)
        {
            Refresh();
        }
    }
}
