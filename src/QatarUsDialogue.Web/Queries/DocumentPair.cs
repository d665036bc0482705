namespace QatarUsDialogue.Web.Queries;

/// <summary>A document of the earlier round and one of the later round on the same subject.</summary>
public sealed record DocumentPair(DocumentLine Earlier, DocumentLine Later)
{
    // The relation may be written down on one side only.
    public static IReadOnlyList<DocumentPair> Of(IEnumerable<RoundDocument> earlier, IReadOnlyList<RoundDocument> later) =>
    [
        .. earlier.SelectMany(one => later
            .Where(other => IsRelated(one, other) || IsRelated(other, one))
            .Select(other => new DocumentPair(one.Document, other.Document))),
    ];

    private static bool IsRelated(RoundDocument one, RoundDocument other) =>
        one.Document.Related.Contains(other.Document.Key, StringComparer.Ordinal);
}
