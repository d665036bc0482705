using System.Diagnostics;
using System.Globalization;

namespace QatarUsDialogue.Tests.Store.Engines;

/// <summary>
/// A script that starts a server and ends it when its input does: a test host that is killed takes it along. It is run as a
/// user who is not root, since the server refuses to be.
/// </summary>
internal sealed class ServerProcess
{
    private const string Programs = "/usr/lib/postgresql";

    private readonly Process _process;

    /// <param name="script">Given the folder of the engine's programs as its first word, and the folder of the servers as its second.</param>
    public ServerProcess(string script, string folder)
    {
        var programs = Directory.Exists(Programs)
            ? Directory.EnumerateDirectories(Programs).OrderByDescending(version => int.Parse(Path.GetFileName(version), CultureInfo.InvariantCulture)).FirstOrDefault()
            : null;
        programs = programs ?? throw new InvalidOperationException("PostgreSQL 15 or newer is needed: tests/run installs Debian's.");
        string[] words = ["-c", script, "bash", Path.Combine(programs, "bin"), folder];
        _process = Process.Start(new ProcessStartInfo(IsRoot ? "runuser" : "bash", IsRoot ? ["-u", "postgres", "--", "bash", .. words] : words) { RedirectStandardInput = true })!;
    }

    public static bool IsRoot => Environment.UserName == "root";

    public bool HasEnded => _process.HasExited;

    public void Stop()
    {
        _process.StandardInput.Close();
        _process.WaitForExit(Patience.Limit);
        _process.Dispose();
    }
}
