namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>
/// The values of a field that few passages have, by value and by passage: rounds without a number are many, and have some dozens each.
/// </summary>
internal sealed class RareValues
{
    private readonly IReadOnlyList<(string Value, int[] Passages)> _values;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    // Where in the places of passages those of a passage begin; those of the next end them.
    private readonly int[] _starts;
    private readonly int[] _placesOfPassages;

    /// <param name="passages">How many the archive has.</param>
    public RareValues(IReadOnlyList<(string Value, int[] Passages)> values, int passages)
    {
        _values = values;
        _starts = values.Count == 0 ? [] : new int[passages + 2];
        _placesOfPassages = new int[values.Sum(value => value.Passages.Length)];
        for (var place = 0; place < values.Count; place++)
        {
            _places[values[place].Value] = place;
            Array.ForEach(values[place].Passages, passage => _starts[passage + 1]++);
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

    /// <summary>How many of the passages have each value: by whichever are fewer, the passages or those that have one.</summary>
    public IEnumerable<KeyValuePair<string, int>> Count(PassageSet passages)
    {
        var counts = new int[_values.Count];
        if (passages.Count() > _placesOfPassages.Length)
        {
            CountByValue(passages, counts);
        }
        else
        {
            CountByPassage(passages, counts);
        }

        return _values.Select((value, place) => KeyValuePair.Create(value.Value, counts[place]));
    }

    private void CountByValue(PassageSet passages, int[] counts)
    {
        for (var place = 0; place < counts.Length; place++)
        {
            foreach (var passage in _values[place].Passages)
            {
                counts[place] += passages.Has(passage) ? 1 : 0;
            }
        }
    }

    private void CountByPassage(PassageSet passages, int[] counts)
    {
        foreach (var passage in passages)
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
