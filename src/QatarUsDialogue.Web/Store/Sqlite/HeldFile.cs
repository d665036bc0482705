namespace QatarUsDialogue.Web.Store.Sqlite;

/// <summary>
/// Keeps the file of a generation from being removed while it is served: a lock that its readers share, and that whoever removes it
/// needs alone. An open file can be read after its removal on most systems; but a request that has waited long has opened nothing yet.
/// </summary>
internal sealed class HeldFile : IDisposable
{
    private readonly FileStream _file;

    private HeldFile(FileStream file) => _file = file;

    /// <summary>Null where there is no such file any more, or somebody is removing it.</summary>
    public static HeldFile? TryTake(string path)
    {
        try
        {
            return new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Removes a file, if it can go: not while somebody holds it.</summary>
    public static void RemoveIfFree(string path)
    {
        try
        {
            new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A later build takes it away.
        }
    }

    public void Dispose() => _file.Dispose();
}
