using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Adds to documents the words that speak of them and their related documents.</summary>
internal sealed class RoundDocuments
{
    private const int QuotationLength = 320;

    // A matter that was agreed on at round after round has one document of each.
    private const int MostRelated = 12;

    private static readonly KeptQuery<string[], Fact> WordsOf = new((archive, keys) =>
        from agreement in archive.Agreements
        where keys.Contains(agreement.Key)
        join fact in archive.Facts.AsNoTracking() on agreement.FactId equals fact.Id
        where fact.Kind == FactKind.Document
        select fact);

    private static readonly KeptQuery<string[], Row> ByKeys = new((archive, keys) => archive.Agreements
        .Where(agreement => keys.Contains(agreement.Key))
        .Select(agreement => new Row(agreement.Key, agreement.Subject, agreement.DialogueKey)));

    private readonly Dictionary<FactPlace, Fact> _facts;
    private readonly Dictionary<string, RelatedDocument> _related;

    private RoundDocuments(Dictionary<FactPlace, Fact> facts, Dictionary<string, RelatedDocument> related)
    {
        _facts = facts;
        _related = related;
    }

    /// <summary>The words to be quoted.</summary>
    public IReadOnlyCollection<Fact> Facts => _facts.Values;

    public static RoundDocuments Read(ArchiveContext context, IReadOnlyList<DocumentLine> documents)
    {
        string[] keys = [.. documents.Select(document => document.Key)];
        var facts = keys.Length == 0 ? [] : WordsOf.Ask(context, keys).DistinctBy(fact => fact.Id).ToDictionary(fact => new FactPlace(fact.SourceId, fact.Number));
        return new(facts, Related(context, [.. RelatedTo(documents)]));
    }

    /// <param name="documents">Those of one round.</param>
    public IReadOnlyList<RoundDocument> Of(IReadOnlyList<DocumentLine> documents, PassageQuoter quoter)
    {
        var offered = RelatedTo(documents).Where(_related.ContainsKey).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. documents.Select(document => new RoundDocument(
                document,
                _facts.TryGetValue(document.Place, out var fact) ? quoter.Quote([fact], QuotationLength) : null,
                [.. document.Related.Where(offered.Contains).Select(key => _related[key])])),
        ];
    }

    private static IEnumerable<string> RelatedTo(IEnumerable<DocumentLine> documents) =>
        documents.SelectMany(document => document.Related.Take(MostRelated)).Distinct(StringComparer.Ordinal);

    private static Dictionary<string, RelatedDocument> Related(ArchiveContext context, string[] keys)
    {
        if (keys.Length == 0)
        {
            return [];
        }

        var rows = ByKeys.Ask(context, keys).ToList();
        var rounds = ListedRounds.Of(context, rows.Select(row => row.RoundKey).OfType<string>()).ToDictionary(round => round.Key, StringComparer.Ordinal);
        return rows.ToDictionary(
            row => row.Key,
            row => new RelatedDocument(row.Key, row.Subject, row.RoundKey is { } round ? rounds.GetValueOrDefault(round) : null),
            StringComparer.Ordinal);
    }

    private sealed record Row(string Key, string Subject, string? RoundKey);
}
