namespace QatarUsDialogue.Web.Queries;

/// <summary>The documents on the same subject as one document, as a list of documents names them.</summary>
/// <param name="First">The first of them; the page of the document names all.</param>
/// <param name="Count">How many there are in all.</param>
public sealed record RelatedDocuments(IReadOnlyList<RelatedDocument> First, int Count)
{
    /// <summary>The most that a list of documents names of each.</summary>
    public const int MostInAList = 5;
}
