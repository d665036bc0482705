using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>
/// Which passages have which value of a field. Of a value that many have there is a bit for each passage of the archive; of one that
/// fewer have than such a set has words of bits, its passages.
/// </summary>
internal sealed class FieldValues
{
    // The frequent values and behind them the rare ones.
    private readonly string[] _values;
    private readonly Dictionary<string, int> _places;
    private readonly List<PassageSet> _frequent = [];
    private readonly RareValues _rare;

    /// <param name="beginning">Of the names of the values' lists.</param>
    /// <param name="passages">How many the archive has.</param>
    public FieldValues(ISearchIndex index, string beginning, int passages)
    {
        var (frequent, rare) = (new List<string>(), new List<string>());
        var passagesOfRare = new List<int[]>();
        index.ReadAll(beginning, (value, ref list) =>
        {
            if (list.Passages > passages / PassageSet.Bits)
            {
                var set = PassageSet.None(passages);
                set.Add(ref list);
                frequent.Add(value);
                _frequent.Add(set);
                return;
            }

            var few = new int[list.Passages];
            for (var i = 0; list.Next(); i++)
            {
                few[i] = list.Passage;
            }

            rare.Add(value);
            passagesOfRare.Add(few);
        });
        _values = [.. frequent, .. rare];
        _places = ValueCounts.PlacesOf(_values);
        _rare = new(passagesOfRare, passages);
    }

    public IReadOnlyList<string> All => _values;

    public void AddTo(PassageSet found, string value)
    {
        if (!_places.TryGetValue(value, out var place))
        {
            return;
        }

        if (place < _frequent.Count)
        {
            found.Or(_frequent[place]);
        }
        else
        {
            _rare.AddTo(found, place - _frequent.Count);
        }
    }

    /// <summary>How many of the passages have each value.</summary>
    public ValueCounts Count(PassageIds passages)
    {
        var counts = new int[_values.Length];
        passages.CountWithEach(_frequent, counts);
        _rare.Count(passages, counts.AsSpan(_frequent.Count));
        return new(_values, _places, counts);
    }
}
