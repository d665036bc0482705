using QatarUsDialogue.Web.Requests.Limits;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>
/// Measures the files of a generation when they are first asked for, and remembers the measures of the generations that are kept.
/// The files of a large archive take longer than anyone waits: they are measured for all who ask, and go on when who asked has gone.
/// </summary>
public sealed class FileLists(IGenerations generations) : IDisposable
{
    // As many as there are generations at hand.
    private const int Remembered = 2;

    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _one = new(1);
    private readonly CancellationTokenSource _end = new();
    private readonly List<(Generation Generation, DateTime Written, Task<FileList> List)> _known = [];

    /// <summary>Who waits for the measures does no work meanwhile, and gives the seat to others.</summary>
    public Task<FileList> ReadAsync(Generation generation, HttpContext asked)
    {
        var list = Of(generation);
        if (!list.IsCompleted)
        {
            asked.Features.Get<Seat>()?.Dispose();
        }

        return list.WaitAsync(asked.RequestAborted);
    }

    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private Task<FileList> Of(Generation generation)
    {
        // A file can be built anew under the same id.
        var written = generations.WrittenAt(generation);
        lock (_gate)
        {
            _known.RemoveAll(one => one.List.IsFaulted || one.List.IsCanceled);
            if (_known.Find(one => one.Generation == generation && one.Written == written) is { List: { } known })
            {
                return known;
            }

            var end = _end.Token;
            var list = Task.Run(() => MakeAsync(generation, end), end);
            _known.Insert(0, (generation, written, list));
            _known.RemoveRange(Math.Min(Remembered, _known.Count), _known.Count - Math.Min(Remembered, _known.Count));
            return list;
        }
    }

    private async Task<FileList> MakeAsync(Generation generation, CancellationToken end)
    {
        await _one.WaitAsync(end);
        try
        {
            using var context = generations.Open(generation);
            var described = await Measures.OfAsync(new Release(generation, context), end);
            var description = await Measures.OfAsync(stream => DataPackage.WriteAsync(stream, generation, described));
            return new FileList(generation, described, [.. described, new(ArchiveFiles.Description, description)], FirstFact(context));
        }
        finally
        {
            _one.Release();
        }
    }

    private static string? FirstFact(ArchiveContext context) => context.Facts
        .OrderBy(fact => fact.SourceId)
        .ThenBy(fact => fact.Number)
        .Select(fact => fact.Id)
        .FirstOrDefault();
}
