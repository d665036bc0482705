using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Adds to documents the words that speak of them and their related documents.</summary>
internal sealed class RoundDocuments
{
    private const int QuotationLength = 320;

    private static readonly KeptQuery<string[], Fact> WordsOf = new((archive, keys) =>
        from agreement in archive.Agreements
        where keys.Contains(agreement.Key)
        join fact in archive.Facts.AsNoTracking() on agreement.FactId equals fact.Id
        where fact.Kind == FactKind.Document
        select fact);

    private readonly Dictionary<FactPlace, Fact> _facts;
    private readonly RelatedDocumentsReader _related;

    private RoundDocuments(Dictionary<FactPlace, Fact> facts, RelatedDocumentsReader related)
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
        return new(facts, RelatedDocumentsReader.For(context, documents, RelatedDocuments.MostInAList));
    }

    public IReadOnlyList<RoundDocument> Of(IReadOnlyList<DocumentLine> documents, PassageQuoter quoter) =>
    [
        .. documents.Select(document => new RoundDocument(
            document,
            _facts.TryGetValue(document.Place, out var fact) ? quoter.Quote([fact], QuotationLength) : null,
            _related.Of(document))),
    ];
}
