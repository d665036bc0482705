using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Adds to documents the words that speak of them and their related documents.</summary>
public sealed class RoundDocuments(ArchiveContext context, IEnumerable<RoundLine> rounds)
{
    private const int QuotationLength = 320;

    private readonly Dictionary<string, RoundLine> _rounds = rounds.ToDictionary(round => round.Key, StringComparer.Ordinal);

    public IReadOnlyList<RoundDocument> Of(IReadOnlyList<DocumentLine> documents, IEnumerable<DocumentLine> all)
    {
        var byKey = all.ToDictionary(document => document.Key, StringComparer.Ordinal);
        var sources = documents.Select(document => document.Place.SourceId).Distinct(StringComparer.Ordinal).ToList();
        var facts = context.Facts.AsNoTracking()
            .Where(fact => sources.Contains(fact.SourceId))
            .ToDictionary(fact => new FactPlace(fact.SourceId, fact.Number));
        var quoter = PassageQuoter.For(context, facts.Values);
        return
        [
            .. documents.Select(document => new RoundDocument(
                document,
                facts.TryGetValue(document.Place, out var fact) ? quoter.Quote([fact], QuotationLength) : null,
                [.. document.Related.Where(byKey.ContainsKey).Select(key => Related(byKey[key]))])),
        ];
    }

    private RelatedDocument Related(DocumentLine document) => new(
        document.Key,
        document.Subject,
        document.RoundKey is { } round ? _rounds.GetValueOrDefault(round) : null);
}
