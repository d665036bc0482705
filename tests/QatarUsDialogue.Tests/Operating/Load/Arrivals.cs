using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Tests.Operating.Load;

/// <summary>Lets articles come and go while the site is asked, and keeps a copy of every generation that is published meanwhile.</summary>
/// <param name="pool">A folder with articles that are not in the archive yet.</param>
/// <param name="kept">Where the copies go.</param>
internal sealed class Arrivals(string articles, string data, string pool, string kept, Stopwatch clock)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    // Soon some go again, so that a long run changes much and grows little.
    private const int MostAtOnce = 12;

    private readonly GenerationFolder _folder = new(data);
    private readonly ConcurrentQueue<Arrival> _generations = new();
    private string? _last;

    /// <summary>In the order of publication.</summary>
    public IReadOnlyCollection<Arrival> Generations => _generations;

    // On a thread of its own: where those of the pool are busy with answers, it would look too late.
    public Task RunAsync(TimeSpan every, CancellationToken end) =>
        Task.Factory.StartNew(() => Run(every, end), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Run(TimeSpan every, CancellationToken end)
    {
        Directory.CreateDirectory(kept);
        var waiting = new Queue<string>(Directory.EnumerateFiles(pool).Order(StringComparer.Ordinal));
        var present = new Queue<string>();
        var next = clock.Elapsed + every;
        var known = 0;
        while (!end.IsCancellationRequested)
        {
            Keep();
            // Not before the last change is published: of two generations between two looks the first would never be seen.
            if (clock.Elapsed >= next && _generations.Count > known)
            {
                next = clock.Elapsed + every;
                known = _generations.Count;
                Change(waiting, present);
            }

            Thread.Sleep(Look);
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
            if (_folder.Current()?.Path is not { } file || file == _last)
            {
                return;
            }

            var copy = Path.Combine(kept, string.Create(CultureInfo.InvariantCulture, $"{_generations.Count:D5}-{Path.GetFileName(file)}"));
            File.Copy(file, copy, overwrite: true);
            _generations.Enqueue(new(copy, clock.Elapsed - (DateTime.UtcNow - _folder.PublishedAt()), clock.Elapsed));
            _last = file;
        }
        catch (IOException)
        {
            // Another one has come just now.
        }
    }
}
