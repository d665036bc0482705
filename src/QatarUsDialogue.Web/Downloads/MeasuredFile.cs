namespace QatarUsDialogue.Web.Downloads;

/// <summary>A file of the whole archive with its size and hash.</summary>
public sealed record MeasuredFile(ArchiveFile File, Measure Measure);
