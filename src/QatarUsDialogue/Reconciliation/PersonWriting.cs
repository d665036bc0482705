using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Records;

namespace QatarUsDialogue.Reconciliation;

/// <summary>
/// Writes the people and bodies whom a source or an editor's record names: those of the lexicon in its order, then the
/// others by name.
/// </summary>
internal static class PersonWriting
{
    public static IReadOnlyList<Person> Write(Lexicon lexicon, NamedPeople named, IEnumerable<EditorRecord> records)
    {
        var chairs = records.SelectMany(r => r.Statements).Where(s => s.Field == RecordField.Chair).Select(s => s.Value)
            .ToHashSet(StringComparer.Ordinal);
        Person[] known =
        [
            .. lexicon.People.Where(p => named.Contains(p.Key) || chairs.Contains(p.Key)).Select(Known),
            .. lexicon.Bodies.Where(b => named.Contains(b.Key)).Select(Known),
        ];
        var keys = known.Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. known,
            .. named.Keys.Where(key => !keys.Contains(key)).Order(StringComparer.Ordinal).Select(key => Stranger(key, named.NameOf(key))),
        ];
    }

    private static Person Known(PersonEntry person) => new()
    {
        Key = person.Key,
        IsBody = false,
        IsKnown = true,
        Ar = person.Ar,
        En = person.En,
        Country = person.Country,
        Offices =
        [
            .. person.Offices.Select((office, index) => new HeldOffice
            {
                Order = index + 1,
                Ar = office.Ar,
                En = office.En,
                From = office.From,
                To = office.To,
            }),
        ],
    };

    private static Person Known(BodyEntry body) => new()
    {
        Key = body.Key,
        IsBody = true,
        IsKnown = true,
        Ar = body.Ar,
        En = body.En,
        Country = body.Country,
    };

    private static Person Stranger(string key, string name) => new() { Key = key, IsBody = false, IsKnown = false, Ar = name, En = name };
}
