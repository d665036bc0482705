namespace QatarUsDialogue.Web.Downloads;

/// <summary>Measures files by writing them to nowhere.</summary>
public static class Measures
{
    /// <summary>All files of a release but their description.</summary>
    public static async Task<IReadOnlyList<MeasuredFile>> OfAsync(Release release, CancellationToken cancellation)
    {
        var files = new List<MeasuredFile>();
        foreach (var file in ArchiveFiles.DescribedOf(release.Generation))
        {
            files.Add(new(file, await OfAsync(stream => file.WriteAsync(release, stream, cancellation))));
        }

        return files;
    }

    public static async Task<Measure> OfAsync(Func<Stream, Task> write)
    {
        await using var measuring = new MeasuringStream();
        await write(measuring);
        return measuring.Take();
    }
}
