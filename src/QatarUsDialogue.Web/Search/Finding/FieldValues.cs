using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>
/// Which passages have which value of a field. Of a value that many have there is a bit for each passage of the archive; of one that
/// fewer have than such a set has words of bits, its passages.
/// </summary>
internal sealed class FieldValues
{
    private readonly List<(string Value, PassageSet Passages)> _frequent = [];
    private readonly RareValues _rare;

    /// <param name="beginning">Of the names of the values' lists.</param>
    /// <param name="passages">How many the archive has.</param>
    public FieldValues(ISearchIndex index, string beginning, int passages)
    {
        var rare = new List<(string, int[])>();
        index.ReadAll(beginning, (value, ref list) =>
        {
            if (list.Passages > passages / PassageSet.Bits)
            {
                var set = PassageSet.None(passages);
                set.Add(ref list);
                _frequent.Add((value, set));
                return;
            }

            var few = new int[list.Passages];
            for (var i = 0; list.Next(); i++)
            {
                few[i] = list.Passage;
            }

            rare.Add((value, few));
        });
        _rare = new(rare, passages);
    }

    public IEnumerable<string> All => _frequent.Select(one => one.Value).Concat(_rare.All);

    public void AddTo(PassageSet found, string value)
    {
        if (!_rare.AddTo(found, value) && _frequent.FirstOrDefault(one => one.Value == value).Passages is { } set)
        {
            found.Or(set);
        }
    }

    /// <summary>How many of the passages have each value.</summary>
    public IEnumerable<KeyValuePair<string, int>> Count(PassageSet passages) => _frequent
        .Zip(passages.CountWithEach([.. _frequent.Select(one => one.Passages)]), (one, count) => KeyValuePair.Create(one.Value, count))
        .Concat(_rare.Count(passages));
}
