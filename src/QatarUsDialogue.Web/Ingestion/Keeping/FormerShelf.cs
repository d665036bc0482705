using System.Text;

namespace QatarUsDialogue.Web.Ingestion.Keeping;

/// <summary>The shelf of the build before, read along with the articles: both are in the order of names.</summary>
internal sealed class FormerShelf : IFormerReadings
{
    private readonly BinaryReader? reader;
    private ShelvedReading? next;

    /// <param name="rules">Readings that depend on other rules are of no use.</param>
    public FormerShelf(string path, string rules)
    {
        try
        {
            reader = File.Exists(path) ? new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 20), Encoding.UTF8) : null;
            next = reader?.ReadString() == rules ? Read() : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            // What cannot be read is read anew from the articles.
            next = null;
        }
    }

    public ShelvedReading? Take(string file)
    {
        while (next is { } passed && string.CompareOrdinal(passed.File, file) < 0)
        {
            next = Read();
        }

        return next?.File == file ? next : null;
    }

    public void Dispose() => reader?.Dispose();

    private ShelvedReading? Read()
    {
        try
        {
            if (reader!.BaseStream.Position == reader.BaseStream.Length)
            {
                return null;
            }

            var (reading, check) = ShelvedReading.Read(reader);
            return ShelfCheck.Of(reading) == check ? reading : null;
        }
        catch (Exception exception) when (exception is IOException or FormatException)
        {
            return null;
        }
    }
}
