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
    public static IReadOnlyList<Person> Write(Lexicon lexicon, IEnumerable<Fact> facts, IEnumerable<EditorRecord> records)
    {
        var chairs = records.SelectMany(r => r.Statements).Where(s => s.Field == RecordField.Chair).Select(s => s.Value)
            .ToHashSet(StringComparer.Ordinal);
        var named = facts.Where(f => f.PersonKey is not null).ToLookup(f => f.PersonKey!, f => f.Name!, StringComparer.Ordinal);
        Person[] known =
        [
            .. lexicon.People.Where(p => named.Contains(p.Key) || chairs.Contains(p.Key)).Select(Known),
            .. lexicon.Bodies.Where(b => named.Contains(b.Key)).Select(Known),
        ];
        var keys = known.Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. known,
            .. named.Where(n => !keys.Contains(n.Key)).OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => Stranger(n.Key, n)),
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

    // The spelling that stands most often; of two, the first by its letters.
    private static Person Stranger(string key, IEnumerable<string> names)
    {
        var name = names.GroupBy(n => n, StringComparer.Ordinal)
            .OrderByDescending(n => n.Count())
            .ThenBy(n => n.Key, StringComparer.Ordinal)
            .First().Key;
        return new() { Key = key, IsBody = false, IsKnown = false, Ar = name, En = name };
    }
}
