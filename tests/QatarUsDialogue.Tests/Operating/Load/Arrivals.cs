using System.Diagnostics;
using System.Globalization;

namespace QatarUsDialogue.Tests.Operating.Load;

/// <summary>Lets articles come and go while the site is asked, and keeps a copy of every generation that is published meanwhile.</summary>
/// <param name="pool">A folder with articles that are not in the archive yet.</param>
/// <param name="kept">Where the copies go.</param>
internal sealed class Arrivals(string articles, string data, string pool, string kept, Stopwatch clock)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    // Soon some go again, so that a long run changes much and grows little.
    private const int MostAtOnce = 12;

    private readonly List<(string File, TimeSpan Since)> _generations = [];

    /// <summary>The copies, in the order of publication, with the time at which each was seen.</summary>
    public IReadOnlyList<(string File, TimeSpan Since)> Generations => _generations;

    public async Task RunAsync(TimeSpan every, CancellationToken end)
    {
        Directory.CreateDirectory(kept);
        var waiting = new Queue<string>(Directory.EnumerateFiles(pool).Order(StringComparer.Ordinal));
        var present = new Queue<string>();
        var next = clock.Elapsed + every;
        while (!end.IsCancellationRequested)
        {
            Keep();
            if (clock.Elapsed >= next)
            {
                next += every;
                Change(waiting, present);
            }

            await Task.Delay(Look, CancellationToken.None);
        }

        Keep();
    }

    // As editors do it: the file is complete when it gets its name.
    private void Change(Queue<string> waiting, Queue<string> present)
    {
        if (present.Count >= MostAtOnce || waiting.Count == 0)
        {
            var gone = present.Dequeue();
            File.Delete(Path.Combine(articles, Path.GetFileName(gone)));
            waiting.Enqueue(gone);
            return;
        }

        var come = waiting.Dequeue();
        var draft = Path.Combine(kept, "draft");
        File.Copy(come, draft, overwrite: true);
        File.Move(draft, Path.Combine(articles, Path.GetFileName(come)));
        present.Enqueue(come);
    }

    private void Keep()
    {
        try
        {
            var name = File.ReadAllText(Path.Combine(data, "current")).Trim();
            if (_generations.Count > 0 && Path.GetFileName(_generations[^1].File).EndsWith(name, StringComparison.Ordinal))
            {
                return;
            }

            var copy = Path.Combine(kept, string.Create(CultureInfo.InvariantCulture, $"{_generations.Count:D5}-{name}"));
            File.Copy(Path.Combine(data, name), copy, overwrite: true);
            _generations.Add((copy, clock.Elapsed));
        }
        catch (IOException)
        {
            // Another one has come just now.
        }
    }
}
