using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Api.Shapes;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Api.Lists;

/// <summary>The people and bodies that a source or a record names, by key.</summary>
public sealed class PersonList(ArchiveContext context, ListPages pages, Evidences evidences, ApiLinks links, FormerKeyQuery former) : IApiList<PersonItem>
{
    public static string Name => "people";

    public static IReadOnlyList<string> Filters => ["kind", "round"];

    public ItemList<PersonItem> Read(ListRequest request)
    {
        var people = context.People.AsNoTracking();
        if (request.Code<PersonKind>("kind") is { } kind)
        {
            people = people.Where(person => person.IsBody == (kind == PersonKind.Body));
        }

        if (request.NamedRound(context) is { } round)
        {
            people = people.Where(person => context.Facts.Any(fact => fact.PersonKey == person.Key && fact.DialogueKey == round));
        }

        var rows = people.After(person => person.Key, request.After(1)?[0]).OrderBy(person => person.Key).Take(request.Limit + 1).ToList();
        return pages.Cut(Name, request, rows, person => [person.Key], some => some.Select(Item), to => to.People);
    }

    public PersonItem? Find(string id) => context.People.AsNoTracking().FirstOrDefault(person => person.Key == id) is { } person ? Item(person) : null;

    public string? Now(string id) => former.Read(FormerKeyKind.Person, id);

    private PersonItem Item(Person person)
    {
        var first = evidences.First(context.Facts.AsNoTracking().Where(fact => fact.PersonKey == person.Key && fact.Kind == FactKind.Person));
        return new()
        {
            Id = person.Key,
            Kind = person.IsBody ? PersonKind.Body : PersonKind.Person,
            IsKnown = person.IsKnown,
            Name = PersonNames.Of(person),
            Country = person.Country,
            Offices =
            [
                .. person.Offices.OrderBy(office => office.Order)
                    .Select(office => new OfficeItem { Name = Label.Of(office.Ar, office.En), From = office.From, To = office.To }),
            ],
            // Whom no source names, an editor's record does.
            Tag = first?.Tag ?? Tag.Editor,
            Evidence = first,
            Links = links.Item(Name, person.Key, to => to.Person(person.Key)),
        };
    }
}
