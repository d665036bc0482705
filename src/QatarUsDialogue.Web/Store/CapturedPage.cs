namespace QatarUsDialogue.Web.Store;

/// <summary>The file of a source that is an HTML page, byte for byte. Apart from the source, which is read far more often.</summary>
public sealed class CapturedPage
{
    public required string SourceId { get; init; }
    public required byte[] Bytes { get; init; }
}
