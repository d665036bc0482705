namespace QatarUsDialogue.Web.Store;

/// <summary>Held by the one process that builds. The system lets it go when the process ends, however it ends.</summary>
public sealed class BuildLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly FileStream file;

    private BuildLock(FileStream file) => this.file = file;

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

    public static BuildLock? TryTake(string path)
    {
        try
        {
            return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    public void Dispose() => file.Dispose();
}
