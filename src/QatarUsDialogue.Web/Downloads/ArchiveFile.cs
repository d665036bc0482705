namespace QatarUsDialogue.Web.Downloads;

/// <summary>A file to take away, made of one generation while it is sent: the same generation gives the same bytes.</summary>
/// <param name="Name">Its name in addresses: <c>facts.csv</c>.</param>
/// <param name="WriteAsync">Writes the file of the generation that the request has.</param>
public sealed record ArchiveFile(string Name, string MediaType, Func<IServiceProvider, Stream, Task> WriteAsync);
