using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Searching.Queries;

namespace QatarUsDialogue.Web.Search;

/// <summary>
/// Counts passages by the values of each field in one walk. A field's numbers are right under the choices in all other
/// fields: a passage that fails in one field only is counted there and nowhere else.
/// </summary>
internal sealed class FacetCounts(SearchRequest request)
{
    private readonly Dictionary<FilterField, Dictionary<string, int>> _counts =
        SearchAddress.Facets.ToDictionary(facet => facet.Field, _ => new Dictionary<string, int>(StringComparer.Ordinal));

    private readonly Dictionary<string, IReadOnlyList<string>> _unpacked = new(StringComparer.Ordinal);

    /// <summary>Passages that fail in no field.</summary>
    public int Total { get; private set; }

    public int Of(FilterField field, string value) => _counts[field].GetValueOrDefault(value);

    public IEnumerable<KeyValuePair<string, int>> All(FilterField field) => _counts[field];

    public void Add(string rounds, string topics, string kinds, string source, string? year)
    {
        (FilterField Field, IReadOnlyList<string> Values)[] fields =
        [
            (FilterField.Round, rounds.Length == 0 ? [SearchAddress.NoRound] : Unpacked(rounds)),
            (FilterField.Topic, Unpacked(topics)),
            (FilterField.Kind, Unpacked(kinds)),
            (FilterField.Source, [source]),
            (FilterField.Year, year is null ? [] : [year]),
        ];
        var failing = fields.Where(field => request.Of(field.Field) is { Count: > 0 } chosen && !chosen.Any(field.Values.Contains)).ToList();
        Total += failing.Count == 0 ? 1 : 0;
        foreach (var (field, values) in failing.Count == 0 ? fields : failing.Count == 1 ? [.. failing] : [])
        {
            foreach (var value in values)
            {
                _counts[field][value] = Of(field, value) + 1;
            }
        }
    }

    private IReadOnlyList<string> Unpacked(string packed)
    {
        if (!_unpacked.TryGetValue(packed, out var values))
        {
            _unpacked[packed] = values = PackedValues.Read(packed);
        }

        return values;
    }
}
