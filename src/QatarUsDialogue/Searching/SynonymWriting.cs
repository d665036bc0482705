using QatarUsDialogue.Lexicons;

namespace QatarUsDialogue.Searching;

/// <summary>Gathers the synonyms that the lexicon holds: forms of names, their English names, and words that are spelt in several ways.</summary>
public static class SynonymWriting
{
    public static IReadOnlyList<Synonym> Write(Lexicon lexicon) =>
    [
        .. lexicon.People.SelectMany(person => Named(SynonymGroups.Person(person.Key), person.Forms.Concat(person.ShortForms), English(person))),
        .. lexicon.Bodies.SelectMany(body => Named(SynonymGroups.Body(body.Key), body.Forms, [body.En])),
        .. lexicon.Places.SelectMany(place => Named(SynonymGroups.Place(place.Key), place.Forms.Concat(place.Adjectives), [place.En])),
        .. lexicon.Spellings.SelectMany((words, i) => Rows(FormattableString.Invariant($"{SynonymGroups.Spelling}{i + 1:000}"), words, [])),
    ];

    // A surname stands for the person in English where it does in Arabic.
    private static IEnumerable<string> English(PersonEntry person) =>
        person.ShortForms.Count == 0 ? [person.En] : [person.En, person.En.Split(' ')[^1]];

    private static IEnumerable<Synonym> Named(string group, IEnumerable<string> forms, IEnumerable<string> english)
    {
        var distinct = Distinct(forms);
        return Rows(group, distinct, english).Concat(SpellingVariants.Among(distinct)
            .SelectMany((pair, i) => Rows(SynonymGroups.Pair(group, i + 1), [pair.One, pair.Other], [])));
    }

    private static IEnumerable<Synonym> Rows(string group, IEnumerable<string> forms, IEnumerable<string> foreign) => forms
        .Select(form => (Form: form, IsForeign: false))
        .Concat(foreign.Distinct(StringComparer.Ordinal).Select(form => (Form: form, IsForeign: true)))
        .Select((row, i) => new Synonym { Group = group, Order = i + 1, Form = row.Form, IsForeign = row.IsForeign });

    // Forms that a search cannot tell apart are one.
    private static List<string> Distinct(IEnumerable<string> forms) =>
        [.. forms.DistinctBy(form => string.Join(' ', SearchTerms.Of(form).Select(t => t.Stem)), StringComparer.Ordinal)];
}
