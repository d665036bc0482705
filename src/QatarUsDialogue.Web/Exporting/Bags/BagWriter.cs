using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Ingestion;
using QatarUsDialogue.Web.Store.Sqlite;

namespace QatarUsDialogue.Web.Exporting.Bags;

/// <summary>
/// Writes a BagIt bag (RFC 8493) of a release: the seeds that it was built from, its database and its data files. The same
/// release makes the same bag, byte for byte.
/// </summary>
public static class BagWriter
{
    public const string Payload = "data";

    /// <summary>The sources, records and lexicon, in the folders that they have among the seeds.</summary>
    public const string InSeeds = $"{Payload}/seeds";

    /// <summary>The files of <c>/data</c>, the database among them.</summary>
    public const string InRelease = $"{Payload}/release";

    public const string Guide = $"{Payload}/README.txt";

    /// <exception cref="IOException">A seed is not the one that the release was built from.</exception>
    public static async Task WriteAsync(Release release, SeedFolder seeds, FreshFolder folder, Action<string> step, CancellationToken cancellation)
    {
        step("Hashing the seeds");
        var files = seeds.Files();
        if (!GenerationCheck.IsOf(GenerationId.Of(files), release.Generation.Path))
        {
            throw new IOException($"Release {release.Generation.Release} was not built from the seeds in {seeds.Path}. Run ingest, and export again.");
        }

        var payload = new List<BagFile>();
        step("Copying the seeds");
        foreach (var seed in files)
        {
            var path = $"{InSeeds}/{seed.Name}";
            File.Copy(Path.Combine(seeds.Path, seed.Name), folder.PathOf(path));
            payload.Add(BagFile.Of(folder.Path, path));
            if (payload[^1].Sha256 != seed.Sha256)
            {
                throw new IOException($"{seed.Name} has changed while it was copied.");
            }
        }

        foreach (var (path, write) in Made(release, cancellation))
        {
            step($"Writing {path}");
            await using (var file = new FileStream(folder.PathOf(path), FileMode.CreateNew, FileAccess.Write))
            {
                await write(file);
            }

            payload.Add(BagFile.Of(folder.Path, path));
        }

        step("Writing the manifests");
        foreach (var (name, bytes) in BagTags.Of(release, payload))
        {
            await File.WriteAllBytesAsync(folder.PathOf(name), bytes, cancellation);
        }
    }

    /// <summary>The files that are made of the release, by their paths.</summary>
    public static IEnumerable<(string Path, Func<Stream, Task> WriteAsync)> Made(Release release, CancellationToken cancellation) =>
    [
        (Guide, stream => stream.WriteAsync(GuideText(), cancellation).AsTask()),
        .. ArchiveFiles.All.Select(file => ($"{InRelease}/{file.Name}", (Func<Stream, Task>)(stream => file.WriteAsync(release, stream, cancellation)))),
    ];

    private static byte[] GuideText()
    {
        using var resource = typeof(BagWriter).Assembly.GetManifestResourceStream("bag-guide.txt")
            ?? throw new InvalidOperationException("The guide bag-guide.txt is not in the assembly.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
