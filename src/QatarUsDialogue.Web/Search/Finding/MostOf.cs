namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>Keeps of many things the few that come most often; of those that come as often, the first by name.</summary>
internal sealed class MostOf<T>(int most, IComparer<T> names)
    where T : notnull
{
    private readonly List<KeyValuePair<T, int>> _best = new(most + 1);

    public IReadOnlyList<KeyValuePair<T, int>> All => _best;

    /// <summary>False where so few times are too few, whatever the thing is called.</summary>
    public bool Takes(int times) => _best.Count < most || times >= _best[^1].Value;

    public void Offer(T thing, int times)
    {
        if (!Takes(times))
        {
            return;
        }

        var at = _best.FindIndex(one => one.Value < times || (one.Value == times && names.Compare(thing, one.Key) < 0));
        _best.Insert(at < 0 ? _best.Count : at, new(thing, times));
        if (_best.Count > most)
        {
            _best.RemoveAt(most);
        }
    }
}
