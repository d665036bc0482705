using System.Diagnostics;

namespace QatarUsDialogue.Benchmarks;

/// <summary>
/// What this process has used so far: the time of the processors, which tells more than the clock on a machine that others use
/// too, and the memory it asked for.
/// </summary>
internal readonly record struct Spent(TimeSpan Time, long Bytes)
{
    public static Spent Now
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return new(process.TotalProcessorTime, GC.GetTotalAllocatedBytes());
        }
    }

    public static Spent operator -(Spent later, Spent earlier) => new(later.Time - earlier.Time, later.Bytes - earlier.Bytes);
}
