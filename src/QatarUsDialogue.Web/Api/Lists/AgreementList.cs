using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>The documents of the ledger and the deals, by key.</summary>
public sealed class AgreementList(
    ArchiveContext context, ListPages pages, Evidences evidences, References references, ApiLinks links, FormerKeyQuery former) : IApiList<AgreementItem>
{
    public static string Name => "agreements";

    public static IReadOnlyList<string> Filters => ["kind", "status", "standing", "round", "year", "topic"];

    public ItemList<AgreementItem> Read(ListRequest request)
    {
        var rows = Chosen(request).After(document => document.Key, request.After(1)?[0])
            .OrderBy(document => document.Key).Take(request.Limit + 1).ToList();
        return pages.Cut(Name, request, rows, document => [document.Key], Items, to => to.Agreements);
    }

    public AgreementItem? Find(string id) =>
        Items([.. context.Agreements.AsNoTracking().Where(document => document.Key == id)]).FirstOrDefault();

    public string? Now(string id) => former.Read(FormerKeyKind.Agreement, id);

    private IQueryable<Agreement> Chosen(ListRequest request)
    {
        var documents = context.Agreements.AsNoTracking();
        if (request.Code<AgreementKind>("kind") is { } kind)
        {
            documents = documents.Where(document => document.Kind == kind);
        }

        if (request.Code<AgreementStatus>("status") is { } status)
        {
            documents = documents.Where(document => document.Status == status);
        }

        if (request.Code<AgreementStanding>("standing") is { } standing)
        {
            documents = documents.Where(document => document.Standing == standing);
        }

        if (request.Round(context) is { } round)
        {
            documents = round == LedgerFilter.NoRound
                ? documents.Where(document => document.DialogueKey == null)
                : documents.Where(document => document.DialogueKey == round);
        }

        if (request.Number("year") is { } year)
        {
            documents = documents.Where(document => document.Earliest!.Value.Year <= year && (document.Latest ?? document.Earliest)!.Value.Year >= year);
        }

        return request.Topic(context) is { } topic ? documents.Where(document => document.Topics.Contains(topic)) : documents;
    }

    private IEnumerable<AgreementItem> Items(List<Agreement> documents)
    {
        var words = evidences.Read(documents.Select(document => document.FactId));
        var rounds = references.Rounds(documents.Select(document => document.DialogueKey));
        var topics = references.Topics(documents.SelectMany(document => document.Topics));
        var related = references.Agreements(documents.SelectMany(document => document.Related));
        var sources = references.Sources(documents.SelectMany(document => document.Tellings).Select(telling => telling.SourceId));
        return documents.Select(document => new AgreementItem
        {
            Id = document.Key,
            Kind = document.Kind,
            Status = document.Status,
            Standing = document.Standing,
            Name = document.Subject,
            Count = document.Count > 0 ? document.Count : null,
            Round = document.DialogueKey is { } round ? rounds.GetValueOrDefault(round) : null,
            Parties = [.. document.Parties.Zip(document.PartiesEn, Label.Of)],
            Amount = document.Amount,
            Currency = document.Currency,
            Earliest = document.Earliest,
            Latest = document.Latest,
            Topics = [.. document.Topics.Where(topics.ContainsKey).Select(key => topics[key])],
            Related = [.. document.Related.Where(related.ContainsKey).Select(key => related[key])],
            Tellings = [.. document.Tellings.OrderBy(telling => telling.Order).Select(telling => Telling(telling, sources))],
            Tag = words[document.FactId].Tag,
            Evidence = words[document.FactId],
            Links = links.Item(Name, document.Key, to => to.Document(document.Key)),
        });
    }

    private static TellingItem Telling(Telling telling, IReadOnlyDictionary<string, Reference> sources) => new()
    {
        Source = sources[telling.SourceId],
        Name = telling.Subject,
        Status = telling.Status,
        Earliest = telling.Earliest,
        Latest = telling.Latest,
        Amount = telling.Amount,
        Currency = telling.Currency,
        IsTaken = telling.IsTaken,
        IsReport = telling.IsReport,
    };
}
