using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Gives the people of rounds the names of the lexicon and the place of the words that name them.</summary>
public sealed class PeopleLines
{
    private static readonly KeptQuery<string[], Person> ByKeys = new((archive, keys) => archive.People.AsNoTracking().Where(person => keys.Contains(person.Key)));

    private readonly Dictionary<string, Person> _people;
    private readonly Dictionary<string, FactPlace> _places;

    private PeopleLines(Dictionary<string, Person> people, Dictionary<string, FactPlace> places)
    {
        _people = people;
        _places = places;
    }

    public static PeopleLines Read(ArchiveContext context, IReadOnlyCollection<Participant> participants)
    {
        string[] keys = [.. participants.Select(person => person.PersonKey).OfType<string>().Distinct(StringComparer.Ordinal)];
        return new PeopleLines(
            ByKeys.Ask(context, keys).ToDictionary(person => person.Key, StringComparer.Ordinal),
            FactPlaces.Read(context, participants.Select(person => person.FactId).OfType<string>()));
    }

    public PersonLine Line(Participant participant)
    {
        var person = participant.PersonKey is { } key ? _people.GetValueOrDefault(key) : null;
        return new PersonLine(
            person?.Key,
            person is null ? new Label(participant.Name) : PersonNames.Of(person),
            participant.Office is { } office ? OfficeNames.Of(person, office) : null,
            participant.Basis,
            participant.FactId is { } fact ? _places.GetValueOrDefault(fact) : null);
    }
}
