namespace QatarUsDialogue.Web.Store;

/// <summary>One complete, checked, unchangeable build of the archive.</summary>
/// <param name="Id">SHA-256 over everything that went in, lower-case hexadecimal.</param>
/// <param name="Path">The SQLite file, or the schema of the database.</param>
public sealed record Generation(string Id, string Path)
{
    private const int ReleaseDigits = 12;

    /// <summary>True where it is a file, which can be taken away as it is.</summary>
    public bool IsFile { get; init; } = true;

    /// <summary>The beginning of the id: the release that readers cite.</summary>
    public string Release => Id[..Math.Min(ReleaseDigits, Id.Length)];
}
