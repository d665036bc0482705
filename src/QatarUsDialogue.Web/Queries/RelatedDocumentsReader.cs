using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the documents that others name as being on the same subject.</summary>
internal sealed class RelatedDocumentsReader
{
    private static readonly KeptQuery<string[], Row> ByKeys = new((archive, keys) => archive.Agreements
        .Where(agreement => keys.Contains(agreement.Key))
        .Select(agreement => new Row(agreement.Key, agreement.Subject, agreement.DialogueKey)));

    private readonly int _most;
    private readonly Dictionary<string, RelatedDocument> _known;

    private RelatedDocumentsReader(int most, Dictionary<string, RelatedDocument> known)
    {
        _most = most;
        _known = known;
    }

    /// <param name="most">How many of each are wanted.</param>
    public static RelatedDocumentsReader For(ArchiveContext context, IEnumerable<DocumentLine> documents, int most)
    {
        string[] keys = [.. documents.SelectMany(document => document.Related.Take(most)).Distinct(StringComparer.Ordinal)];
        var rows = keys.Length == 0 ? [] : ByKeys.Ask(context, keys).ToList();
        var rounds = ListedRounds.Of(context, rows.Select(row => row.RoundKey).OfType<string>()).ToDictionary(round => round.Key, StringComparer.Ordinal);
        return new(
            most,
            rows.ToDictionary(
                row => row.Key,
                row => new RelatedDocument(row.Key, row.Subject, row.RoundKey is { } round ? rounds.GetValueOrDefault(round) : null),
                StringComparer.Ordinal));
    }

    public RelatedDocuments Of(DocumentLine document) =>
        new([.. document.Related.Take(_most).Select(key => _known[key])], document.Related.Count);

    private sealed record Row(string Key, string Subject, string? RoundKey);
}
