using System.Diagnostics;

namespace QatarUsDialogue.Tests;

/// <summary>How long a test waits for what has to come: far longer than a machine needs that is busy with other things.</summary>
internal static class Patience
{
    public static TimeSpan Limit { get; } = TimeSpan.FromMinutes(4);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Asks again and again until it is so.</summary>
    /// <param name="missing">What to say when it never was.</param>
    public static async Task UntilAsync(Func<Task<bool>> isSo, string missing)
    {
        for (var watch = Stopwatch.StartNew(); !await isSo(); await Task.Delay(Pause))
        {
            if (watch.Elapsed > Limit)
            {
                throw new TimeoutException(missing);
            }
        }
    }

    public static Task UntilAsync(Func<bool> isSo, string missing) => UntilAsync(() => Task.FromResult(isSo()), missing);
}
