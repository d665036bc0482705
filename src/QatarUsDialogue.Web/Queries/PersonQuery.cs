using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the page of one person or body, with the passages of some sources at a time; null where neither a source nor a record names them.</summary>
public sealed class PersonQuery(ArchiveContext context)
{
    public const int SourcesOnAPage = 60;

    private static readonly KeptQuery<string, Person> ByKey = new((archive, key) => archive.People.AsNoTracking().Where(person => person.Key == key));

    private static readonly KeptQuery<string, PersonTally> TallyOf = new((archive, key) => archive.PersonTallies.AsNoTracking().Where(tally => tally.PersonKey == key));

    private static readonly KeptQuery<string, PersonForm> FormsOf = new((archive, key) => archive.PersonForms.AsNoTracking()
        .Where(form => form.PersonKey == key)
        .OrderBy(form => form.Order));

    // One more than stand on a page, in the order of the index of a person's facts.
    private static readonly KeptQuery<string, string?, string> SourcesOf = new((archive, key, after) => archive.Facts
        .Where(fact => fact.PersonKey == key && fact.Kind == FactKind.Person && (after == null || fact.SourceId.CompareTo(after) > 0))
        .GroupBy(fact => fact.SourceId)
        .OrderBy(source => source.Key)
        .Select(source => source.Key)
        .Take(SourcesOnAPage + 1));

    private static readonly KeptQuery<string, string[], Fact> FactsOf = new((archive, key, sources) => archive.Facts.AsNoTracking()
        .Where(fact => fact.PersonKey == key && fact.Kind == FactKind.Person && sources.Contains(fact.SourceId))
        .OrderBy(fact => fact.SourceId)
        .ThenBy(fact => fact.Number));

    /// <param name="after">The source after which the passages begin; null at the beginning.</param>
    public PersonView? Read(string key, string? after = null)
    {
        if (ByKey.Ask(context, key).SingleOrDefault() is not { } person || TallyOf.Ask(context, key).SingleOrDefault() is not { } tally)
        {
            return null;
        }

        var sources = SourcesOf.Ask(context, key, after).ToList();
        string[] shown = [.. sources.Take(SourcesOnAPage)];
        var facts = FactsOf.Ask(context, key, shown).ToList();
        var roles = new PersonRoles(context, [key]);
        var forms = FormsOf.Ask(context, key).ToList();
        return new PersonView(
            PersonIndexQuery.Line(person, tally, roles),
            person.IsBody,
            person.IsKnown,
            shown.Length == tally.Sources ? WithPlaces(forms, facts) : forms.ConvertAll(form => Line(form, [])),
            PassagesInTime.Of(context, facts, roles.Rounds),
            person.IsBody ? DocumentsOf(forms) : [],
            sources.Count > SourcesOnAPage ? shown[^1] : null);
    }

    // Where the page has them all, each form leads to its places; else they would be some, and nobody knew which.
    private List<NameForm> WithPlaces(List<PersonForm> forms, List<Fact> facts)
    {
        var outlets = Outlets.Read(context, facts.Select(fact => fact.SourceId));
        var places = facts.ToLookup(fact => fact.Form ?? fact.Text, StringComparer.Ordinal);
        return forms.ConvertAll(form => Line(
            form,
            [
                .. places[form.Form].GroupBy(fact => fact.SourceId, StringComparer.Ordinal).Select(source => new NamePlaces(
                    source.Key,
                    outlets.GetValueOrDefault(source.Key),
                    [.. source.Select(fact => new FactPlace(fact.SourceId, fact.Number))])),
            ]));
    }

    private static NameForm Line(PersonForm form, IReadOnlyList<NamePlaces> places) => new(form.Form, form.IsInferred, form.Count, places);

    private IReadOnlyList<DocumentLine> DocumentsOf(List<PersonForm> forms)
    {
        var names = forms.Select(form => form.Form).ToHashSet(StringComparer.Ordinal);
        return DocumentLines.Of(
            context,
            [
                .. context.Agreements.Select(document => new { document.Key, document.Parties })
                    .AsEnumerable()
                    .Where(document => document.Parties.Any(names.Contains))
                    .Select(document => document.Key),
            ]);
    }
}
