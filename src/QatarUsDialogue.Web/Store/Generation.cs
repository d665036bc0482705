namespace QatarUsDialogue.Web.Store;

/// <summary>One complete, checked, unchangeable build of the archive.</summary>
/// <param name="Id">SHA-256 over everything that went in, lower-case hexadecimal: the release readers cite.</param>
/// <param name="Path">The SQLite file.</param>
public sealed record Generation(string Id, string Path);
