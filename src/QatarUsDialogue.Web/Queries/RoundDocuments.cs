using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Adds to documents the words that speak of them and their related documents.</summary>
public sealed class RoundDocuments(ArchiveContext context)
{
    private const int QuotationLength = 320;

    // A matter that was agreed on at round after round has one document of each.
    private const int MostRelated = 12;

    public IReadOnlyList<RoundDocument> Of(IReadOnlyList<DocumentLine> documents)
    {
        var related = Related([.. documents.SelectMany(document => document.Related.Take(MostRelated)).Distinct(StringComparer.Ordinal)]);
        var sources = documents.Select(document => document.Place.SourceId).Distinct(StringComparer.Ordinal).ToList();
        var facts = context.Facts.AsNoTracking()
            .Where(fact => sources.Contains(fact.SourceId) && fact.Kind == FactKind.Document)
            .ToDictionary(fact => new FactPlace(fact.SourceId, fact.Number));
        var quoter = PassageQuoter.For(context, facts.Values);
        return
        [
            .. documents.Select(document => new RoundDocument(
                document,
                facts.TryGetValue(document.Place, out var fact) ? quoter.Quote([fact], QuotationLength) : null,
                [.. document.Related.Where(related.ContainsKey).Select(key => related[key])])),
        ];
    }

    private Dictionary<string, RelatedDocument> Related(List<string> keys)
    {
        var rows = context.Agreements
            .Where(agreement => keys.Contains(agreement.Key))
            .Select(agreement => new { agreement.Key, agreement.Subject, agreement.DialogueKey })
            .ToList();
        var rounds = ListedRounds.Of(context, rows.Select(row => row.DialogueKey).OfType<string>()).ToDictionary(round => round.Key, StringComparer.Ordinal);
        return rows.ToDictionary(
            row => row.Key,
            row => new RelatedDocument(row.Key, row.Subject, row.DialogueKey is { } round ? rounds.GetValueOrDefault(round) : null),
            StringComparer.Ordinal);
    }
}
