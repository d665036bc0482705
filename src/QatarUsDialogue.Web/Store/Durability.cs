using System.Runtime.InteropServices;
using System.Text;

namespace QatarUsDialogue.Web.Store;

/// <summary>Waits until files and names are on the disk, and not only on their way to it.</summary>
internal static class Durability
{
    public static void Flush(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        stream.Flush(flushToDisk: true);
    }

    // A rename is on the disk only when its folder is. .NET opens no folders, and Windows needs no such call.
    public static bool TryFlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        var descriptor = Open(Encoding.UTF8.GetBytes(folder + '\0'), 0);
        if (descriptor < 0)
        {
            return false;
        }

        var isFlushed = Sync(descriptor) == 0;
        _ = Close(descriptor);
        return isFlushed;
    }

    [DllImport("libc", EntryPoint = "open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int descriptor);
}
