namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>
/// The values of a field that few passages have, by their places and by passage: rounds without a number are many, and have some dozens each.
/// </summary>
internal sealed class RareValues
{
    private readonly IReadOnlyList<int[]> _values;

    // The passages that have any of the values: of many that are found most have none.
    private readonly PassageSet? _any;

    // Where in the places of passages those of a passage begin; those of the next end them.
    private readonly int[] _starts;
    private readonly int[] _placesOfPassages;

    /// <param name="values">The passages that have each value.</param>
    /// <param name="passages">How many the archive has.</param>
    public RareValues(IReadOnlyList<int[]> values, int passages)
    {
        _values = values;
        _starts = values.Count == 0 ? [] : new int[passages + 2];
        _any = values.Count == 0 ? null : PassageSet.None(passages);
        _placesOfPassages = new int[values.Sum(value => value.Length)];
        foreach (var passage in values.SelectMany(value => value))
        {
            _starts[passage + 1]++;
            _any!.Add(passage);
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        Fill([.. _starts]);
    }

    /// <summary>Adds the passages that have the value at this place.</summary>
    public void AddTo(PassageSet found, int place) => Array.ForEach(_values[place], found.Add);

    /// <summary>Adds for each value how many of the passages have it.</summary>
    public void Count(PassageIds passages, Span<int> counts)
    {
        if (_any is null)
        {
            return;
        }

        using var having = passages.Set.Copy();
        having.And(_any);
        using var ids = PassageIds.Of(having);
        foreach (var passage in ids.All)
        {
            for (var i = _starts[passage]; i < _starts[passage + 1]; i++)
            {
                counts[_placesOfPassages[i]]++;
            }
        }
    }

    /// <param name="next">For each passage, where the next of its values stands.</param>
    private void Fill(int[] next)
    {
        for (var place = 0; place < _values.Count; place++)
        {
            foreach (var passage in _values[place])
            {
                _placesOfPassages[next[passage]++] = place;
            }
        }
    }
}
