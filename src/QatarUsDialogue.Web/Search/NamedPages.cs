using QatarUsDialogue.Searching;
using QatarUsDialogue.Searching.Queries;

namespace QatarUsDialogue.Web.Search;

/// <summary>Pages of the archive that a reader may have meant rather than passages.</summary>
public sealed record NamedPages(IReadOnlyList<NamedThing> Topics, IReadOnlyList<NamedThing> People)
{
    private const int Most = 3;
    private const int LongestName = 8;

    public static NamedPages None { get; } = new([], []);

    public bool IsEmpty => Topics.Count + People.Count == 0;

    /// <param name="filters">What the query says beside its words: whoever asks for a person's passages may want the person's page.</param>
    internal static NamedPages Of(SearchQuery query, IReadOnlyList<PassageFilter> filters, ArchiveNames names)
    {
        var named = ByWords(query, names);
        return new(
            [.. Chosen(FilterField.Topic, filters, names.Topics).Concat(named.Topics).Distinct().Take(Most)],
            [.. Chosen(FilterField.Person, filters, names.People).Concat(named.People).Distinct().Take(Most)]);
    }

    private static IEnumerable<NamedThing> Chosen(FilterField field, IReadOnlyList<PassageFilter> filters, IReadOnlyList<NamedThing> things) => filters
        .Where(filter => filter.Field == field && !filter.IsExcluded)
        .SelectMany(filter => things.Where(thing => filter.Values.Contains(thing.Key, StringComparer.Ordinal)));

    private static NamedPages ByWords(SearchQuery query, ArchiveNames names)
    {
        var terms = query.Choices.Where(choice => choice.Clauses.Count == 1).SelectMany(choice => choice.Clauses[0].Terms).ToList();
        if (terms.Count is 0 or > LongestName || terms.All(t => t.Folded.Length < 3))
        {
            return None;
        }

        return new(In(names.Topics, terms), [.. ByForm(names, terms).Concat(In(names.People, terms)).Distinct().Take(Most)]);
    }

    private static IEnumerable<NamedThing> ByForm(ArchiveNames names, List<SearchTerm> terms)
    {
        var keys = names.Thesaurus.GroupsOf(terms).Select(SynonymGroups.NamedKey).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return names.People.Where(person => keys.Contains(person.Key));
    }

    private static List<NamedThing> In(IEnumerable<NamedThing> things, List<SearchTerm> terms) =>
        [.. things.Where(thing => thing.IsNamedIn(terms)).OrderBy(thing => thing.Words).Take(Most)];
}
