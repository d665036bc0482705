using System.Text;

namespace QatarUsDialogue.Web.Ingestion.Keeping;

/// <summary>
/// A file of readings, in the order of their articles' names. While a build lasts it holds what was read until its turn
/// comes to be written; afterwards it stays, so that the next build reads only what is new. It can be thrown away.
/// </summary>
internal sealed class ReadingShelf : IDisposable
{
    private readonly FileStream _stream;
    private readonly BinaryWriter _writer;
    private readonly Dictionary<string, (long Start, int Length)> _places = new(StringComparer.Ordinal);

    /// <param name="rules">What the readings depend on besides their articles.</param>
    public ReadingShelf(string path, string rules)
    {
        _stream = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Delete, 1 << 20);
        _writer = new BinaryWriter(_stream, Encoding.UTF8);
        _writer.Write(rules);
    }

    public void Add(ShelvedReading reading)
    {
        var start = _stream.Position;
        reading.Write(_writer);
        _places[reading.File] = (start, (int)(_stream.Position - start));
    }

    /// <summary>To be called when all have been added, and before one is asked for.</summary>
    public void Close()
    {
        _writer.Flush();
        _stream.Flush();
    }

    /// <summary>Several may be asked for at once.</summary>
    public ShelvedReading this[string file]
    {
        get
        {
            var (start, length) = _places[file];
            var bytes = new byte[length];
            for (var read = 0; read < length;)
            {
                var more = RandomAccess.Read(_stream.SafeFileHandle, bytes.AsSpan(read), start + read);
                read += more > 0 ? more : throw new EndOfStreamException($"{_stream.Name} has become shorter.");
            }

            using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
            return ShelvedReading.Read(reader).Reading;
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }
}
