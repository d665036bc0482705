using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Ingestion.Keeping;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>The articles of one build. They are read one after the other, and each once more when it is written; none is held.</summary>
public sealed class ReadArticles : IDisposable
{
    private const string Unfinished = ".unfinished";

    private readonly string folder;
    private readonly ArticleReader reader;
    private readonly string path;
    private readonly Func<IFormerReadings> openFormer;
    private readonly ReadingShelf shelf;
    private List<SeedFile> files = [];
    private readonly List<Refusal> refusals = [];
    private readonly List<string> warnings = [];
    private int readAnew;

    internal ReadArticles(string folder, ArticleReader reader, string path, string rules, Func<IFormerReadings> openFormer)
    {
        (this.folder, this.reader, this.path, this.openFormer) = (folder, reader, path, openFormer);
        shelf = new(path + Unfinished, rules);
    }

    /// <summary>Known, as what follows, when all have been read.</summary>
    public IReadOnlyList<Refusal> Refusals => refusals;

    /// <summary>What the reader was unsure of, article by article.</summary>
    public IReadOnlyList<string> Warnings => warnings;

    /// <summary>How many were read, and not only taken from what was kept.</summary>
    public int ReadAnew => readAnew;

    /// <summary>Every file of the folder with the hash of what was read. To be asked once: nobody needs them all a second time.</summary>
    public IReadOnlyList<SeedFile> TakeFiles()
    {
        var all = files;
        files = [];
        return all;
    }

    /// <summary>Reads all articles, on all processors, in the order of their files. To be asked once.</summary>
    public IEnumerable<Reading> All()
    {
        using (var former = openFormer())
        {
            foreach (var (file, reading, bytes) in ArticleFiles.Names(folder)
                .Select(name => (name.File, name.Twin, Former: former.Take(name.File)))
                .InOrder(name => Read(name.File, name.Twin, name.Former)))
            {
                if (file is null)
                {
                    continue;
                }

                files.Add(file.Seed);
                if (file.Fault is { } fault)
                {
                    refusals.Add(new(file.Name, fault));
                }

                if (reading is not null)
                {
                    shelf.Add(new(file.Name, file.Sha256, bytes!));
                    warnings.AddRange(reading.Warnings.Select(warning => $"{file.Name}: {warning}"));
                    yield return reading;
                }
            }
        }

        shelf.Close();
    }

    /// <summary>The reading of a file that was read before. Several may be asked for at once.</summary>
    /// <exception cref="IOException">The file is gone, or no longer the one that was read.</exception>
    public Reading Again(string file) =>
        shelf[file] is var read && ArticleFiles.Capture(folder, file, null)?.Article is { } article && article.Sha256 == read.Sha256
            ? ReadingUnpacker.Unpack(read.Bytes, article)
            : throw new IOException($"{file} has changed while the archive was built.");

    /// <summary>Keeps the readings for the next build.</summary>
    public void Keep() => File.Move(path + Unfinished, path, overwrite: true);

    public void Dispose()
    {
        shelf.Dispose();
        if (File.Exists(path + Unfinished))
        {
            File.Delete(path + Unfinished);
        }
    }

    private (CapturedFile? File, Reading? Reading, byte[]? Bytes) Read(string name, string? twin, ShelvedReading? former)
    {
        var file = ArticleFiles.Capture(folder, name, twin);
        if (file?.Article is not { } article)
        {
            return (file, null, null);
        }

        if (former?.Sha256 == article.Sha256)
        {
            return (file, ReadingUnpacker.Unpack(former.Bytes, article), former.Bytes);
        }

        Interlocked.Increment(ref readAnew);
        var reading = reader.Read(article);
        return (file, reading, ReadingPacker.Pack(reading));
    }
}
