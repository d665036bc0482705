using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>
/// Which passages have which round, topic, kind, year and source. Held in memory for as long as the generation is served:
/// every search asks for all of it, and it is an eighth of a byte for a passage and a frequent value.
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

    private readonly Dictionary<FilterField, FieldValues> _values;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _sources = [];

    // The last passage before each source, and that of the last of all.
    private readonly int[] _last;
    private readonly int[] _longestFirst;

    // For each word of bits, the source of its first passage.
    private readonly int[] _sourceOfWord;

    private FieldSets(ArchiveContext context)
    {
        using var index = SearchIndexes.Open(context);
        // A source's passages have ids that follow one another.
        List<int> ends = [0];
        index.ReadSources((source, last) =>
        {
            _numbers[source] = _sources.Count;
            _sources.Add(source);
            ends.Add(last);
        });
        _last = [.. ends];
        _sourceOfWord = new int[Passages == 0 ? 0 : (Passages / PassageSet.Bits) + 1];
        for (var (word, source) = (0, 0); word < _sourceOfWord.Length; word++)
        {
            source = SourceOf(word * PassageSet.Bits, source);
            _sourceOfWord[word] = source;
        }

        _longestFirst = [.. Enumerable.Range(0, _sources.Count).OrderByDescending(Length)];
        _values = Kept.ToDictionary(kept => kept.Field, kept => new FieldValues(index, kept.Beginning, Passages));
    }

    public int Passages => _last[^1];

    public static FieldSets Read(ArchiveContext context) => new(context);

    /// <summary>The values of a field other than the source.</summary>
    public IEnumerable<string> Values(FilterField field) => _values[field].All;

    /// <summary>How many of the passages have each value of a field other than the source.</summary>
    public ValueCounts Count(FilterField field, PassageIds passages) => _values[field].Count(passages);

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
                found.Add(ref list);
            }
            else
            {
                _values[field].AddTo(found, value);
            }
        }

        return found;
    }

    /// <summary>How many of the passages the sources have that have most of them, and these others.</summary>
    public ValueCounts BySource(PassageIds passages, int most, IEnumerable<string> others)
    {
        var best = new MostOf<string>(most, StringComparer.Ordinal);
        if (passages.Count > _sources.Count)
        {
            OfSources(passages, best);
        }
        else
        {
            OfPassages(passages, best);
        }

        return ValueCounts.Of([.. best.All.UnionBy(others.Select(id => KeyValuePair.Create(id, Of(id, passages))), one => one.Key, StringComparer.Ordinal)]);
    }

    // Of many: no source has more than all its passages, so that those with few are not looked at.
    private void OfSources(PassageIds passages, MostOf<string> best)
    {
        foreach (var source in _longestFirst)
        {
            if (!best.Takes(Length(source)))
            {
                return;
            }

            if (Of(source, passages) is > 0 and var count)
            {
                best.Offer(_sources[source], count);
            }
        }
    }

    private void OfPassages(PassageIds passages, MostOf<string> best)
    {
        var (source, last, count) = (-1, 0, 0);
        foreach (var passage in passages.All)
        {
            if (passage > last)
            {
                if (count > 0)
                {
                    best.Offer(_sources[source], count);
                }

                source = SourceOf(passage, Math.Max(source + 1, _sourceOfWord[passage / PassageSet.Bits]));
                (last, count) = (_last[source + 1], 0);
            }

            count++;
        }

        if (count > 0)
        {
            best.Offer(_sources[source], count);
        }
    }

    private int Of(string id, PassageIds passages) => _numbers.TryGetValue(id, out var source) ? Of(source, passages) : 0;

    private int Of(int source, PassageIds passages) => passages.CountFrom(_last[source] + 1, _last[source + 1]);

    private int Length(int source) => _last[source + 1] - _last[source];

    // The source of a passage, which is this one or one behind it.
    private int SourceOf(int passage, int source)
    {
        while (_last[source + 1] < passage)
        {
            source++;
        }

        return source;
    }

    private void AddSource(PassageSet found, string id)
    {
        if (_numbers.TryGetValue(id, out var source))
        {
            found.AddRange(_last[source] + 1, _last[source + 1]);
        }
    }
}
