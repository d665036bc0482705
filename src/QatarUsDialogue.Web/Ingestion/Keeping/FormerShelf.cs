using System.Text;

namespace QatarUsDialogue.Web.Ingestion.Keeping;

/// <summary>The shelf of the build before, read along with the articles: both are in the order of names.</summary>
internal sealed class FormerShelf : IFormerReadings
{
    private readonly BinaryReader? _reader;
    private ShelvedReading? _next;

    /// <param name="rules">Readings that depend on other rules are of no use.</param>
    public FormerShelf(string path, string rules)
    {
        try
        {
            _reader = File.Exists(path) ? new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 20), Encoding.UTF8) : null;
            _next = _reader?.ReadString() == rules ? Read() : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            // What cannot be read is read anew from the articles.
            _next = null;
        }
    }

    public ShelvedReading? Take(string file)
    {
        while (_next is { } passed && string.CompareOrdinal(passed.File, file) < 0)
        {
            _next = Read();
        }

        return _next?.File == file ? _next : null;
    }

    public void Dispose() => _reader?.Dispose();

    private ShelvedReading? Read()
    {
        try
        {
            if (_reader!.BaseStream.Position == _reader.BaseStream.Length)
            {
                return null;
            }

            var (reading, check) = ShelvedReading.Read(_reader);
            return ShelfCheck.Of(reading) == check ? reading : null;
        }
        catch (Exception exception) when (exception is IOException or FormatException)
        {
            return null;
        }
    }
}
