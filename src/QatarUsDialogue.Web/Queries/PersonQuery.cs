using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the page of one person or body; null where neither a source nor a record names them.</summary>
public sealed class PersonQuery(ArchiveContext context)
{
    private static readonly KeptQuery<string, Person> ByKey = new((archive, key) => archive.People.AsNoTracking().Where(person => person.Key == key));

    private static readonly KeptQuery<string, Fact> FactsOf = new((archive, key) => archive.Facts.AsNoTracking()
        .Where(fact => fact.Kind == FactKind.Person && fact.PersonKey == key)
        .OrderBy(fact => fact.SourceId)
        .ThenBy(fact => fact.Number));

    public PersonView? Read(string key)
    {
        if (ByKey.Ask(context, key).SingleOrDefault() is not { } person)
        {
            return null;
        }

        var facts = FactsOf.Ask(context, key).ToList();
        var roles = new PersonRoles(context);
        return new PersonView(
            PersonIndexQuery.Line(person, facts, roles),
            person.IsBody,
            person.IsKnown,
            Forms(facts),
            PassagesInTime.Of(context, facts, roles.Rounds),
            person.IsBody ? DocumentsOf(facts) : []);
    }

    private List<NameForm> Forms(List<Fact> facts)
    {
        var outlets = Outlets.Read(context, facts.Select(fact => fact.SourceId));
        return
        [
            .. facts
                .GroupBy(fact => fact.Form ?? fact.Text, StringComparer.Ordinal)
                .OrderByDescending(form => form.Count())
                .ThenBy(form => form.Key, StringComparer.Ordinal)
                .Select(form => new NameForm(
                    form.Key,
                    form.All(fact => fact.Basis == Basis.Inferred),
                    form.Count(),
                    [
                        .. form.GroupBy(fact => fact.SourceId, StringComparer.Ordinal).Select(source => new NamePlaces(
                            source.Key,
                            outlets.GetValueOrDefault(source.Key),
                            [.. source.Select(fact => new FactPlace(fact.SourceId, fact.Number))])),
                    ])),
        ];
    }

    private List<DocumentLine> DocumentsOf(List<Fact> facts)
    {
        var forms = facts.Select(fact => fact.Form).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. DocumentLines.Read(context).Where(document => document.Parties.Any(party => forms.Contains(party.Ar)))];
    }
}
