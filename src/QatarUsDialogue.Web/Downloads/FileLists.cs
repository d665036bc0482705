using System.Security.Cryptography;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>Measures the files of a generation when they are first asked for, and remembers the last generation's measures.</summary>
public sealed class FileLists : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private FileList? _known;

    public async Task<FileList> ReadAsync(IServiceProvider scope, CancellationToken cancellation)
    {
        var generation = scope.GetRequiredService<Generation>();
        await _one.WaitAsync(cancellation);
        try
        {
            if (_known?.Generation != generation)
            {
                var built = DateOnly.FromDateTime(File.GetLastWriteTimeUtc(generation.Path));
                _known = new FileList(generation, built, await FilesAsync(scope), [.. Texts(scope)], FirstFact(scope));
            }

            return _known;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private static async Task<IReadOnlyList<MeasuredFile>> FilesAsync(IServiceProvider scope)
    {
        var files = new List<MeasuredFile>();
        foreach (var file in ArchiveFiles.All)
        {
            await using var measuring = new MeasuringStream();
            await file.WriteAsync(scope, measuring);
            files.Add(new(file, measuring.Take()));
        }

        return files;
    }

    private static IEnumerable<MeasuredText> Texts(IServiceProvider scope)
    {
        var captured = scope.GetRequiredService<CapturedText>();
        foreach (var source in SourceLines.Read(scope.GetRequiredService<ArchiveContext>()))
        {
            var bytes = captured.Read(source.Id)!;
            yield return new(source, new Measure(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }
    }

    private static string? FirstFact(IServiceProvider scope) => scope.GetRequiredService<ArchiveContext>().Facts
        .OrderBy(fact => fact.SourceId)
        .ThenBy(fact => fact.Number)
        .Select(fact => fact.Id)
        .FirstOrDefault();
}
