using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the list of people and bodies.</summary>
public sealed class PersonIndexQuery(ArchiveContext context)
{
    private static readonly KeptQuery<FactKind, Fact> Named = new(
        (archive, kind) => archive.Facts.AsNoTracking().Where(fact => fact.Kind == kind && fact.PersonKey != null));

    private enum Group
    {
        Person,
        Body,
        InRecords,
    }

    public PersonIndexView Read()
    {
        var roles = new PersonRoles(context);
        var facts = Named.Ask(context, FactKind.Person)
            .ToLookup(fact => fact.PersonKey!, StringComparer.Ordinal);
        var lines = context.People.AsNoTracking().ToList()
            .Select(person => (Group: GroupOf(person, facts), Line: Line(person, [.. facts[person.Key]], roles)))
            .OrderByDescending(person => person.Line.Sources)
            .ThenByDescending(person => person.Line.Passages)
            .ThenBy(person => person.Line.Name.Ar, StringComparer.Ordinal)
            .ToLookup(person => person.Group, person => person.Line);
        return new PersonIndexView([.. lines[Group.Person]], [.. lines[Group.Body]], [.. lines[Group.InRecords]]);
    }

    private static Group GroupOf(Person person, ILookup<string, Fact> facts) =>
        !facts.Contains(person.Key) ? Group.InRecords : person.IsBody ? Group.Body : Group.Person;

    internal static PersonIndexLine Line(Person person, List<Fact> facts, PersonRoles roles) => new(
        person.Key,
        PersonNames.Of(person),
        roles.Of(person, facts),
        facts.DistinctBy(fact => fact.SourceId).Count(),
        facts.DistinctBy(fact => (fact.SourceId, fact.PassageStart)).Count());
}
