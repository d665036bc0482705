namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>
/// The values of a field that few passages have, by value and by passage: rounds without a number are many, and have some dozens each.
/// </summary>
internal sealed class RareValues
{
    private readonly IReadOnlyList<(string Value, int[] Passages)> _values;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    // The passages that have any of the values: of many that are found most have none.
    private readonly PassageSet? _any;

    // Where in the places of passages those of a passage begin; those of the next end them.
    private readonly int[] _starts;
    private readonly int[] _placesOfPassages;

    /// <param name="passages">How many the archive has.</param>
    public RareValues(IReadOnlyList<(string Value, int[] Passages)> values, int passages)
    {
        _values = values;
        _starts = values.Count == 0 ? [] : new int[passages + 2];
        _any = values.Count == 0 ? null : PassageSet.None(passages);
        _placesOfPassages = new int[values.Sum(value => value.Passages.Length)];
        for (var place = 0; place < values.Count; place++)
        {
            _places[values[place].Value] = place;
            foreach (var passage in values[place].Passages)
            {
                _starts[passage + 1]++;
                _any!.Add(passage);
            }
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        Fill([.. _starts]);
    }

    public IEnumerable<string> All => _values.Select(one => one.Value);

    /// <summary>Adds the passages of a value; false where it is none of these.</summary>
    public bool AddTo(PassageSet found, string value)
    {
        if (!_places.TryGetValue(value, out var place))
        {
            return false;
        }

        Array.ForEach(_values[place].Passages, found.Add);
        return true;
    }

    /// <summary>How many of the passages have each value.</summary>
    public IEnumerable<KeyValuePair<string, int>> Count(PassageSet passages)
    {
        if (_any is null)
        {
            return [];
        }

        var counts = new int[_values.Count];
        using var having = passages.Copy();
        having.And(_any);
        Count(having, counts);
        return _values.Select((value, place) => KeyValuePair.Create(value.Value, counts[place]));
    }

    private void Count(PassageSet having, int[] counts)
    {
        foreach (var passage in having)
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
            foreach (var passage in _values[place].Passages)
            {
                _placesOfPassages[next[passage]++] = place;
            }
        }
    }
}
