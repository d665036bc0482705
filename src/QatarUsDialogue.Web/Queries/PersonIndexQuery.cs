using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the list of people and bodies, a page at a time.</summary>
public sealed class PersonIndexQuery(ArchiveContext context)
{
    public const int OnAPage = 60;

    // One more than stand on a page, which tells whether there is a next one.
    private static readonly KeptQuery<int, PersonTally> After = new((archive, place) => archive.PersonTallies.AsNoTracking()
        .Where(tally => tally.Order > place)
        .OrderBy(tally => tally.Order)
        .Take(OnAPage + 1));

    private static readonly KeptQuery<string[], Person> ByKeys = new((archive, keys) => archive.People.AsNoTracking().Where(person => keys.Contains(person.Key)));

    /// <param name="after">The place after which the page begins.</param>
    public PersonIndexView Read(int after = 0)
    {
        var tallies = After.Ask(context, after).ToList();
        string[] shown = [.. tallies.Take(OnAPage).Select(tally => tally.PersonKey)];
        var people = ByKeys.Ask(context, shown).ToDictionary(person => person.Key, StringComparer.Ordinal);
        var roles = new PersonRoles(context, shown);
        var lines = tallies.Take(OnAPage).ToLookup(tally => tally.Group, tally => Line(people[tally.PersonKey], tally, roles));
        return new PersonIndexView(
            [.. lines[PersonGroup.Person]],
            [.. lines[PersonGroup.Body]],
            [.. lines[PersonGroup.InRecords]],
            tallies.Count > OnAPage ? tallies[OnAPage - 1].Order : null);
    }

    /// <summary>The names of all, in the order of the list.</summary>
    public IReadOnlyList<(string Key, Label Name)> Names() =>
    [
        .. context.PersonTallies
            .Join(context.People, tally => tally.PersonKey, person => person.Key, (tally, person) => new { tally.Order, person.Key, person.Ar, person.En })
            .OrderBy(person => person.Order)
            .AsEnumerable()
            .Select(person => (person.Key, Label.Of(person.Ar, person.En))),
    ];

    internal static PersonIndexLine Line(Person person, PersonTally tally, PersonRoles roles) =>
        new(person.Key, PersonNames.Of(person), roles.Of(person), tally.Sources, tally.Passages);
}
