using System.Runtime.InteropServices;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>Counts the sources, passages and names of people and bodies, and finds the words that tell what they were in each round.</summary>
internal sealed class PersonTallying
{
    private readonly Dictionary<string, (int Sources, int Passages)> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Person, string Place), BestOffice> _offices = [];
    private readonly Dictionary<(string Person, string Form), (int Count, bool IsInferred)> _forms = [];

    public void Add(Source source)
    {
        foreach (var person in source.Facts.Where(fact => fact is { Kind: FactKind.Person, PersonKey: not null }).GroupBy(fact => fact.PersonKey!, StringComparer.Ordinal))
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, person.Key, out _);
            count = (count.Sources + 1, count.Passages + person.DistinctBy(fact => fact.PassageStart).Count());
            foreach (var fact in person)
            {
                ref var office = ref CollectionsMarshal.GetValueRefOrAddDefault(_offices, (person.Key, TopicTally.PlaceOf(source, fact.DialogueKey)), out _);
                office = BestOffice.Of(fact).Or(office);
                ref var form = ref CollectionsMarshal.GetValueRefOrAddDefault(_forms, (person.Key, fact.Form ?? fact.Text), out var isKnown);
                form = (form.Count + 1, fact.Basis == Basis.Inferred && (!isKnown || form.IsInferred));
            }
        }
    }

    /// <param name="listed">The rounds that pages list.</param>
    public IEnumerable<object> Rows(IEnumerable<Person> people, IEnumerable<string> listed)
    {
        var places = listed.Append(TopicTally.Before).Append(TopicTally.Elsewhere).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Counts(people),
            .. _offices.Where(office => places.Contains(office.Key.Place))
                .OrderBy(office => office.Key.Person, StringComparer.Ordinal).ThenBy(office => office.Key.Place, StringComparer.Ordinal)
                .Select(office => office.Value.Row(office.Key.Person, office.Key.Place)),
            .. _forms.GroupBy(form => form.Key.Person, StringComparer.Ordinal).OrderBy(person => person.Key, StringComparer.Ordinal).SelectMany(FormsOf),
        ];
    }

    private IEnumerable<PersonTally> Counts(IEnumerable<Person> people) => people
        .Select(person => (person.Key, person.Ar, Group: GroupOf(person), Count: _counts.GetValueOrDefault(person.Key)))
        .OrderBy(person => person.Group)
        .ThenByDescending(person => person.Count.Sources)
        .ThenByDescending(person => person.Count.Passages)
        .ThenBy(person => person.Ar, StringComparer.Ordinal)
        .ThenBy(person => person.Key, StringComparer.Ordinal)
        .Select((person, order) => new PersonTally
        {
            PersonKey = person.Key,
            Order = order + 1,
            Group = person.Group,
            Sources = person.Count.Sources,
            Passages = person.Count.Passages,
        });

    private PersonGroup GroupOf(Person person) =>
        !_counts.ContainsKey(person.Key) ? PersonGroup.InRecords : person.IsBody ? PersonGroup.Body : PersonGroup.Person;

    private static IEnumerable<PersonForm> FormsOf(IEnumerable<KeyValuePair<(string Person, string Form), (int Count, bool IsInferred)>> forms) => forms
        .OrderByDescending(form => form.Value.Count)
        .ThenBy(form => form.Key.Form, StringComparer.Ordinal)
        .Take(PersonForm.Most)
        .Select((form, order) => new PersonForm
        {
            PersonKey = form.Key.Person,
            Order = order + 1,
            Form = form.Key.Form,
            Count = form.Value.Count,
            IsInferred = form.Value.IsInferred,
        });
}
