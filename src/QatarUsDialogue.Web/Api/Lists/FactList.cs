using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>The facts, source by source in the order of reading.</summary>
public sealed class FactList(ArchiveContext context, ListPages pages, FactItems items) : IApiList<FactItem>
{
    public static string Name => "facts";

    public static IReadOnlyList<string> Filters => ["source", "round", "topic", "person", "agreement", "kind", "tag"];

    public ItemList<FactItem> Read(ListRequest request)
    {
        var facts = Chosen(request);
        if (request.After(3) is [var source, var id, var start])
        {
            var number = NumberOf(source, id, int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0);
            facts = facts.From(fact => fact.SourceId, source).Where(fact => fact.SourceId != source || fact.Number > number);
        }

        var rows = facts.OrderBy(fact => fact.SourceId).ThenBy(fact => fact.Number).Take(request.Limit + 1).ToList();
        return pages.Cut(Name, request, rows, Keys, items.Of, to => to.Data);
    }

    public FactItem? Find(string id) => items.Of([.. context.Facts.AsNoTracking().Where(fact => fact.Id == id)]).FirstOrDefault();

    private static string[] Keys(Fact fact) => [fact.SourceId, fact.Id, fact.Start.ToString(CultureInfo.InvariantCulture)];

    // Another reading may have numbered the facts of a source anew: its id tells the fact, else where its words begin.
    private int NumberOf(string source, string id, int start) =>
        context.Facts.Where(fact => fact.Id == id && fact.SourceId == source).Select(fact => (int?)fact.Number).FirstOrDefault()
        ?? context.Facts.Where(fact => fact.SourceId == source && fact.Start <= start).Max(fact => (int?)fact.Number)
        ?? 0;

    private IQueryable<Fact> Chosen(ListRequest request)
    {
        var facts = context.Facts.AsNoTracking();
        if (request.Source(context) is { } source)
        {
            facts = facts.Where(fact => fact.SourceId == source);
        }

        if (request.Round(context) is { } round)
        {
            facts = round == LedgerFilter.NoRound ? facts.Where(fact => fact.DialogueKey == null) : facts.Where(fact => fact.DialogueKey == round);
        }

        if (request.Topic(context) is { } topic)
        {
            facts = facts.Where(fact => fact.TopicKey == topic);
        }

        if (request.Id("person", key => context.People.Any(person => person.Key == key)) is { } person)
        {
            facts = facts.Where(fact => fact.PersonKey == person);
        }

        if (request.Id("agreement", key => context.Agreements.Any(document => document.Key == key)) is { } agreement)
        {
            facts = facts.Where(fact => fact.AgreementKey == agreement);
        }

        if (request.Code<FactKind>("kind") is { } kind)
        {
            facts = facts.Where(fact => fact.Kind == kind);
        }

        if (request.Code<Tag>("tag") is { } tag)
        {
            var basis = Tags.BasisOf(tag);
            facts = facts.Where(fact => fact.Basis == basis);
        }

        return facts;
    }
}
