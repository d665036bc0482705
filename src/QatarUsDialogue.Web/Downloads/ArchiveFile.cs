namespace QatarUsDialogue.Web.Downloads;

/// <summary>A file to take away, made of one generation while it is sent: the same generation gives the same bytes.</summary>
/// <param name="Name">Its name in addresses: <c>facts.csv</c>.</param>
/// <param name="WriteAsync">Writes the file of a release, row by row until it is told to stop.</param>
public sealed record ArchiveFile(string Name, string MediaType, Func<Release, Stream, CancellationToken, Task> WriteAsync)
{
    /// <summary>What the file holds, without its ending: the name of its table in the dictionary of fields.</summary>
    public string Table => Path.GetFileNameWithoutExtension(Name);
}
