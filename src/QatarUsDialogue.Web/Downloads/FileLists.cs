using System.Security.Cryptography;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>Measures the files of a generation when they are first asked for, and remembers the measures of the generations that are kept.</summary>
public sealed class FileLists(IGenerations generations) : IDisposable
{
    // As many as there are generations at hand.
    private const int Remembered = 2;

    private readonly SemaphoreSlim _one = new(1);
    private readonly List<Known> _known = [];

    public async Task<FileList> ReadAsync(Release release, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            // A file can be built anew under the same id.
            var written = generations.WrittenAt(release.Generation);
            if (_known.Find(known => known.List.Generation == release.Generation && known.Written == written) is { } known)
            {
                return known.List;
            }

            var made = await MakeAsync(release, written);
            _known.Insert(0, new(written, made));
            _known.RemoveRange(Math.Min(Remembered, _known.Count), _known.Count - Math.Min(Remembered, _known.Count));
            return made;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private static async Task<FileList> MakeAsync(Release release, DateTime written)
    {
        var generation = release.Generation;
        var described = await Measures.OfAsync(release);
        var description = await Measures.OfAsync(stream => DataPackage.WriteAsync(stream, generation, described));
        return new FileList(
            generation,
            DateOnly.FromDateTime(written),
            described,
            [.. described, new(ArchiveFiles.Description, description)],
            [.. Texts(release.Context)],
            FirstFact(release.Context));
    }

    private static IEnumerable<MeasuredText> Texts(ArchiveContext context)
    {
        var captured = new CapturedText(context);
        foreach (var source in SourceLines.Read(context))
        {
            var bytes = captured.Read(source.Id)!;
            yield return new(source, new Measure(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }
    }

    private static string? FirstFact(ArchiveContext context) => context.Facts
        .OrderBy(fact => fact.SourceId)
        .ThenBy(fact => fact.Number)
        .Select(fact => fact.Id)
        .FirstOrDefault();

    private sealed record Known(DateTime Written, FileList List);
}
