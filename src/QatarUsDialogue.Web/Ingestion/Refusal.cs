namespace QatarUsDialogue.Web.Ingestion;

/// <summary>A file that the archive cannot take, and why. It never stops a build.</summary>
public sealed record Refusal(string File, string Reason);
