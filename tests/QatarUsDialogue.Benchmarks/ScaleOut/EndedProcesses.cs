using System.Globalization;
using Npgsql;

namespace QatarUsDialogue.Benchmarks.ScaleOut;

/// <summary>
/// How long the processors have worked for programs that were started here, and for connections to the server, as far as they
/// have ended. What others do on the machine meanwhile is not in it.
/// </summary>
internal readonly record struct EndedProcesses(TimeSpan Programs, TimeSpan Server)
{
    // Ticks of the kernel's clock, which is the same on every Linux for programs.
    private const double TicksPerSecond = 100;

    // Where the times of ended children stand, counted from behind the name of the program.
    private const int Children = 13;

    public static EndedProcesses Now(string connection) => new(ChildrenOf("self"), ChildrenOf(Postmaster(connection)));

    public static EndedProcesses operator -(EndedProcesses later, EndedProcesses earlier) =>
        new(later.Programs - earlier.Programs, later.Server - earlier.Server);

    /// <summary>The part of all processors that was worked on.</summary>
    public double BusyFor(TimeSpan duration) => (Programs + Server) / (duration * Environment.ProcessorCount);

    private static TimeSpan ChildrenOf(string process)
    {
        var words = File.ReadAllText($"/proc/{process}/stat");
        var times = words[(words.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromSeconds((Ticks(times[Children]) + Ticks(times[Children + 1])) / TicksPerSecond);
    }

    private static long Ticks(string word) => long.Parse(word, CultureInfo.InvariantCulture);

    // tests/scale-out keeps the server's files beside its socket.
    private static string Postmaster(string connection) =>
        File.ReadLines(Path.Combine(new NpgsqlConnectionStringBuilder(connection).Host!, "data", "postmaster.pid")).First();
}
