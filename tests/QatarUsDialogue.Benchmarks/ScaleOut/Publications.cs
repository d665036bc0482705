using System.Diagnostics;

namespace QatarUsDialogue.Benchmarks.ScaleOut;

/// <summary>Sees on the server when which release came into service.</summary>
internal sealed class Publications(SiteProgram program, Stopwatch clock)
{
    private const int ReleaseDigits = 12;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    private readonly List<(string Release, TimeSpan Since)> _all = [];

    public IReadOnlyList<(string Release, TimeSpan Since)> All => _all;

    public async Task WatchAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            // Before the question: a release may have come while it was on its way.
            var at = clock.Elapsed;
            var release = ((string)Databases.Ask(program.Connection, "SELECT id FROM archive.current")!)[..ReleaseDigits];
            if (_all is not [.., var last] || last.Release != release)
            {
                _all.Add((release, _all.Count == 0 ? TimeSpan.Zero : at));
            }

            await Task.Delay(Look, CancellationToken.None);
        }
    }
}
