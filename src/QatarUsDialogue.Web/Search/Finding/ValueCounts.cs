namespace QatarUsDialogue.Web.Search.Finding;

/// <summary>How many passages have each value of a field.</summary>
/// <param name="values">All values that the field has.</param>
/// <param name="places">Where among them each stands.</param>
/// <param name="counts">For each of them, how many have it.</param>
internal sealed class ValueCounts(IReadOnlyList<string> values, IReadOnlyDictionary<string, int> places, int[] counts)
{
    /// <summary>The values that any passage has.</summary>
    public IEnumerable<KeyValuePair<string, int>> All
    {
        get
        {
            for (var place = 0; place < counts.Length; place++)
            {
                if (counts[place] > 0)
                {
                    yield return new(values[place], counts[place]);
                }
            }
        }
    }

    /// <summary>Those of a few values.</summary>
    public static ValueCounts Of(IReadOnlyList<KeyValuePair<string, int>> few)
    {
        string[] values = [.. few.Select(one => one.Key)];
        return new(values, PlacesOf(values), [.. few.Select(one => one.Value)]);
    }

    /// <summary>Where each of the values stands.</summary>
    public static Dictionary<string, int> PlacesOf(IReadOnlyList<string> values) =>
        values.Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);

    /// <summary>How many have this value; none where the field has no such value.</summary>
    public int Of(string value) => places.TryGetValue(value, out var place) ? counts[place] : 0;
}
