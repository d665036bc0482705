namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>Held by the one process that builds. The system lets it go when the process ends, however it ends.</summary>
public sealed class BuildLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    // EWOULDBLOCK where locks are advice, ERROR_SHARING_VIOLATION where they are not.
    private const int HeldOnLinux = 11;
    private const int HeldOnMac = 35;
    private const int HeldOnWindows = unchecked((int)0x80070020);

    private readonly FileStream _file;

    private BuildLock(FileStream file) => _file = file;

    /// <param name="waiting">Called once when another build is running.</param>
    public static async Task<BuildLock> TakeAsync(string path, TimeProvider time, Action waiting, CancellationToken cancellation)
    {
        for (var hasWaited = false; ; hasWaited = true)
        {
            if (TryTake(path) is { } taken)
            {
                return taken;
            }

            if (!hasWaited)
            {
                waiting();
            }

            await Task.Delay(Pause, time, cancellation);
        }
    }

    /// <summary>Null where another process holds it.</summary>
    /// <exception cref="IOException">The file cannot be opened for another reason, as on a full or broken disk: waiting would be for ever.</exception>
    public static BuildLock? TryTake(string path)
    {
        try
        {
            return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (exception.HResult is HeldOnLinux or HeldOnMac or HeldOnWindows)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
