namespace QatarUsDialogue.Web.Ingestion;

/// <summary>One file under <c>seeds/</c>.</summary>
/// <param name="Name">From the seeds folder, with forward slashes: <c>articles/001_95789c9e2479e210.txt</c>.</param>
/// <param name="Sha256">Lower-case hexadecimal; <c>unreadable</c> where the file cannot be opened.</param>
public sealed record SeedFile(string Name, string Sha256);
