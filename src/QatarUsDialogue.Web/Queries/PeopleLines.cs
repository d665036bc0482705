using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Gives the people of rounds the names of the lexicon and the place of the words that name them.</summary>
public sealed class PeopleLines
{
    private readonly Dictionary<string, Person> _people;
    private readonly Dictionary<string, FactPlace> _places;

    private PeopleLines(Dictionary<string, Person> people, Dictionary<string, FactPlace> places)
    {
        _people = people;
        _places = places;
    }

    public static PeopleLines Read(ArchiveContext context, IReadOnlyCollection<Participant> participants)
    {
        var keys = participants.Select(person => person.PersonKey).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return new PeopleLines(
            context.People.AsNoTracking().Where(person => keys.Contains(person.Key)).ToDictionary(person => person.Key, StringComparer.Ordinal),
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
