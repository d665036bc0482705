using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Search.Finding;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search;

/// <summary>
/// Counts passages by the values of each field; of sources only those that are shown. A field's numbers are right under the
/// choices in all other fields.
/// </summary>
internal sealed class FacetCounts(FieldSets sets, SearchRequest request)
{
    private readonly Dictionary<FilterField, ValueCounts> _counts = [];

    /// <summary>False where the time was up before all was counted.</summary>
    public bool IsComplete { get; private set; }

    public int Of(FilterField field, string value) => _counts.GetValueOrDefault(field)?.Of(value) ?? 0;

    /// <summary>The values that any passage has.</summary>
    public IEnumerable<KeyValuePair<string, int>> All(FilterField field) => _counts.GetValueOrDefault(field)?.All ?? [];

    /// <param name="found">What answers the words, whatever is chosen.</param>
    /// <param name="chosen">By field, the passages that have what is chosen in it.</param>
    public void Count(PassageSet found, IReadOnlyDictionary<FilterField, PassageSet> chosen, TimeLimit time)
    {
        try
        {
            foreach (var (field, _) in SearchAddress.Facets)
            {
                _counts[field] = Counted(field, found, [.. chosen.Where(choice => choice.Key != field).Select(choice => choice.Value)], time);
            }

            IsComplete = true;
        }
        catch (Exception exception) when (SearchIndexes.HasStopped(exception))
        {
            IsComplete = false;
        }
    }

    private ValueCounts Counted(FilterField field, PassageSet found, List<PassageSet> chosen, TimeLimit time)
    {
        if (chosen.Count == 0)
        {
            return Counted(field, found, time);
        }

        using var passages = found.Copy();
        chosen.ForEach(passages.And);
        return Counted(field, passages, time);
    }

    private ValueCounts Counted(FilterField field, PassageSet passages, TimeLimit time)
    {
        time.Check();
        return field == FilterField.Source
            ? sets.BySource(passages, FacetReader.MostSources, request.Of(field))
            : sets.Count(field, passages);
    }
}
