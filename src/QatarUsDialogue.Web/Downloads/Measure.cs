namespace QatarUsDialogue.Web.Downloads;

/// <summary>How long a file is, and its SHA-256 in lower-case hexadecimal.</summary>
public sealed record Measure(long Bytes, string Sha256);
