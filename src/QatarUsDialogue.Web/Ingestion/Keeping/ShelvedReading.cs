namespace QatarUsDialogue.Web.Ingestion.Keeping;

/// <summary>A reading as it lies on the shelf.</summary>
/// <param name="File">The article's file.</param>
/// <param name="Sha256">The file's hash when it was read.</param>
/// <param name="Bytes">As <see cref="ReadingPacker"/> gives them.</param>
internal sealed record ShelvedReading(string File, string Sha256, byte[] Bytes)
{
    /// <summary>With what <see cref="ShelfCheck"/> said of it.</summary>
    public static (ShelvedReading Reading, ulong Check) Read(BinaryReader reader)
    {
        var (file, hash, check) = (reader.ReadString(), reader.ReadString(), reader.ReadUInt64());
        var length = reader.ReadInt32();
        return (new(file, hash, length >= 0 && length <= ArticleFiles.LargestBytes ? reader.ReadBytes(length) : []), check);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(File);
        writer.Write(Sha256);
        writer.Write(ShelfCheck.Of(this));
        writer.Write(Bytes.Length);
        writer.Write(Bytes);
    }
}
