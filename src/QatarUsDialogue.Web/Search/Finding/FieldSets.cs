using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>
/// Which passages have which round, topic, kind, year and source. Held in memory for as long as the generation is served:
/// every search asks for all of it, and it is an eighth of a byte for a passage and value.
/// </summary>
internal sealed class FieldSets
{
    private static readonly (FilterField Field, string Beginning)[] Kept =
    [
        (FilterField.Round, ListKeys.Round),
        (FilterField.Topic, ListKeys.Topic),
        (FilterField.Kind, ListKeys.Kind),
        (FilterField.Year, ListKeys.Year),
    ];

    private readonly Dictionary<FilterField, List<(string Value, PassageSet Passages)>> _sets;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _sources = [];
    private readonly List<int> _last = [0];

    private FieldSets(ArchiveContext context)
    {
        using var index = SearchIndexes.Open(context);
        // A source's passages have ids that follow one another.
        index.ReadSources((source, last) =>
        {
            _numbers[source] = _sources.Count;
            _sources.Add(source);
            _last.Add(last);
        });
        _sets = Kept.ToDictionary(kept => kept.Field, kept => Read(index, kept.Beginning));
    }

    public int Passages => _last[^1];

    public static FieldSets Read(ArchiveContext context) => new(context);

    public IReadOnlyList<(string Value, PassageSet Passages)> Of(FilterField field) => _sets.GetValueOrDefault(field, []);

    /// <summary>The passages that have one of the values.</summary>
    public PassageSet Any(FilterField field, IEnumerable<string> values, ISearchIndex lists)
    {
        var found = PassageSet.None(Passages);
        foreach (var value in values)
        {
            if (field == FilterField.Source)
            {
                AddSource(found, value);
            }
            else if (field == FilterField.Person)
            {
                var list = lists.Read(ListKeys.Person + value);
                Add(found, ref list);
            }
            else if (Of(field).FirstOrDefault(set => set.Value == value).Passages is { } set)
            {
                found.Or(set);
            }
        }

        return found;
    }

    /// <summary>How many of the passages the sources have that have most of them, and these others.</summary>
    public IEnumerable<KeyValuePair<string, int>> BySource(PassageSet passages, int most, IEnumerable<string> others)
    {
        var best = new MostOf<string>(most, StringComparer.Ordinal);
        var (source, last, count) = (-1, 0, 0);
        foreach (var passage in passages)
        {
            if (passage > last)
            {
                if (count > 0)
                {
                    best.Offer(_sources[source], count);
                }

                source = SourceOf(passage, source + 1);
                (last, count) = (_last[source + 1], 0);
            }

            count++;
        }

        if (count > 0)
        {
            best.Offer(_sources[source], count);
        }

        return best.All.UnionBy(others.Select(id => KeyValuePair.Create(id, Of(id, passages))), one => one.Key, StringComparer.Ordinal);
    }

    private int Of(string id, PassageSet passages) =>
        _numbers.TryGetValue(id, out var source)
            ? Enumerable.Range(_last[source] + 1, _last[source + 1] - _last[source]).Count(passages.Has)
            : 0;

    // Of many passages most often the next source; of few one far away.
    private int SourceOf(int passage, int next)
    {
        if (passage <= _last[next + 1])
        {
            return next;
        }

        var at = _last.BinarySearch(passage);
        return (at < 0 ? ~at : at) - 1;
    }

    private void AddSource(PassageSet found, string id)
    {
        if (_numbers.TryGetValue(id, out var source))
        {
            found.AddRange(_last[source] + 1, _last[source + 1]);
        }
    }

    private List<(string Value, PassageSet Passages)> Read(ISearchIndex index, string beginning)
    {
        var sets = new List<(string, PassageSet)>();
        index.ReadAll(beginning, (value, ref list) =>
        {
            var set = PassageSet.None(Passages);
            Add(set, ref list);
            sets.Add((value, set));
        });
        return sets;
    }

    private static void Add(PassageSet found, ref PassageList list)
    {
        while (list.Next())
        {
            found.Add(list.Passage);
        }
    }
}
