using System.Diagnostics;

namespace QatarUsDialogue.Web.Store;

/// <summary>A time that has begun and may not become longer than this.</summary>
internal sealed class TimeLimit(TimeSpan limit)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    public bool IsOver => Stopwatch.GetElapsedTime(_start) > limit;

    /// <exception cref="TimeoutException">The time is up.</exception>
    public void Check()
    {
        if (IsOver)
        {
            throw new TimeoutException();
        }
    }
}
