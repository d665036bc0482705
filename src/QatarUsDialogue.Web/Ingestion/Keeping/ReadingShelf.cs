using System.Text;

namespace QatarUsDialogue.Web.Ingestion.Keeping;

/// <summary>
/// A file of readings, in the order of their articles' names. While a build lasts it holds what was read until its turn
/// comes to be written; afterwards it stays, so that the next build reads only what is new. It can be thrown away.
/// </summary>
internal sealed class ReadingShelf : IDisposable
{
    private readonly FileStream stream;
    private readonly BinaryWriter writer;
    private readonly Dictionary<string, (long Start, int Length)> places = new(StringComparer.Ordinal);

    /// <param name="rules">What the readings depend on besides their articles.</param>
    public ReadingShelf(string path, string rules)
    {
        stream = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Delete, 1 << 20);
        writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(rules);
    }

    public void Add(ShelvedReading reading)
    {
        var start = stream.Position;
        reading.Write(writer);
        places[reading.File] = (start, (int)(stream.Position - start));
    }

    /// <summary>To be called when all have been added, and before one is asked for.</summary>
    public void Close()
    {
        writer.Flush();
        stream.Flush();
    }

    /// <summary>Several may be asked for at once.</summary>
    public ShelvedReading this[string file]
    {
        get
        {
            var (start, length) = places[file];
            var bytes = new byte[length];
            for (var read = 0; read < length;)
            {
                var more = RandomAccess.Read(stream.SafeFileHandle, bytes.AsSpan(read), start + read);
                read += more > 0 ? more : throw new EndOfStreamException($"{stream.Name} has become shorter.");
            }

            using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
            return ShelvedReading.Read(reader).Reading;
        }
    }

    public void Dispose()
    {
        writer.Dispose();
        stream.Dispose();
    }
}
