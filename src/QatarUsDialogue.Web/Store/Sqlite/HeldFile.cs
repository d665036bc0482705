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
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            // It is locked a moment after it is opened, and can be removed between the two. From now on it cannot.
            if (File.Exists(path))
            {
                return new(file);
            }

            file.Dispose();
            return null;
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
            // To write, though nothing is written: on a network disk nobody who only reads can have a lock alone.
            new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A later build takes it away.
        }
    }

    public void Dispose() => _file.Dispose();
}
