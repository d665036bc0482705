using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Web.Ingestion.Keeping;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>The articles of one build. They are read one after the other, and each once more when it is written; none is held.</summary>
public sealed class ReadArticles : IDisposable
{
    private const string Unfinished = ".unfinished";

    private readonly string _folder;
    private readonly ArticleReader _reader;
    private readonly string _path;
    private readonly Func<IFormerReadings> _openFormer;
    private readonly ReadingShelf _shelf;
    private List<SeedFile> _files = [];
    private readonly List<Refusal> _refusals = [];
    private readonly List<string> _warnings = [];
    private int _readAnew;

    internal ReadArticles(string folder, ArticleReader reader, string path, string rules, Func<IFormerReadings> openFormer)
    {
        (_folder, _reader, _path, _openFormer) = (folder, reader, path, openFormer);
        _shelf = new(path + Unfinished, rules);
    }

    /// <summary>Known, as what follows, when all have been read.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <summary>What the reader was unsure of, article by article.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    public int Count { get; private set; }

    /// <summary>How many were read, and not only taken from what was kept.</summary>
    public int ReadAnew => _readAnew;

    /// <summary>Every file of the folder with the hash of what was read. To be asked once: nobody needs them all a second time.</summary>
    public IReadOnlyList<SeedFile> TakeFiles()
    {
        var all = _files;
        _files = [];
        return all;
    }

    /// <summary>Reads all articles, on all processors, in the order of their files. To be asked once.</summary>
    public IEnumerable<Reading> All()
    {
        using (var former = _openFormer())
        {
            foreach (var (file, reading, bytes) in ArticleFiles.Names(_folder)
                .Select(name => (name.File, name.Twin, Former: former.Take(name.File)))
                .InOrder(name => Read(name.File, name.Twin, name.Former)))
            {
                if (file is null)
                {
                    continue;
                }

                _files.Add(file.Seed);
                if (file.Fault is { } fault)
                {
                    _refusals.Add(new(file.Name, fault));
                }

                if (reading is not null)
                {
                    Count++;
                    _shelf.Add(new(file.Name, file.Sha256, bytes!));
                    _warnings.AddRange(reading.Warnings.Select(warning => $"{file.Name}: {warning}"));
                    yield return reading;
                }
            }
        }

        _shelf.Close();
    }

    /// <summary>The reading of a file that was read before. Several may be asked for at once.</summary>
    /// <exception cref="IOException">The file is gone, or no longer the one that was read.</exception>
    public Reading Again(string file) =>
        _shelf[file] is var read && ArticleFiles.Capture(_folder, file, null)?.Article is { } article && article.Sha256 == read.Sha256
            ? ReadingUnpacker.Unpack(read.Bytes, article)
            : throw new IOException($"{file} has changed while the archive was built.");

    /// <summary>Keeps the readings for the next build.</summary>
    public void Keep() => File.Move(_path + Unfinished, _path, overwrite: true);

    public void Dispose()
    {
        _shelf.Dispose();
        if (File.Exists(_path + Unfinished))
        {
            File.Delete(_path + Unfinished);
        }
    }

    private (CapturedFile? File, Reading? Reading, byte[]? Bytes) Read(string name, string? twin, ShelvedReading? former)
    {
        var file = ArticleFiles.Capture(_folder, name, twin);
        if (file?.Article is not { } article)
        {
            return (file, null, null);
        }

        if (former?.Sha256 == article.Sha256)
        {
            return (file, ReadingUnpacker.Unpack(former.Bytes, article), former.Bytes);
        }

        Interlocked.Increment(ref _readAnew);
        var reading = _reader.Read(article);
        return (file, reading, ReadingPacker.Pack(reading));
    }
}
