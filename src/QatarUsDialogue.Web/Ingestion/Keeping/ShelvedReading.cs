namespace QatarUsDialogue.Web.Ingestion.Keeping;

/// <summary>A reading as it lies on the shelf.</summary>
/// <param name="File">The article's file.</param>
/// <param name="Sha256">The file's hash when it was read.</param>
/// <param name="Bytes">As <see cref="ReadingPacker"/> gives them.</param>
internal sealed record ShelvedReading(string File, string Sha256, byte[] Bytes);
