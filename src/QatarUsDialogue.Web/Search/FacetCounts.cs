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

    /// <param name="found">What answers the words and all choices.</param>
    /// <param name="whatever">What answers the words, whatever is chosen.</param>
    /// <param name="chosen">By field, the passages that have what is chosen in it.</param>
    public void Count(PassageIds found, PassageSet whatever, IReadOnlyDictionary<FilterField, PassageSet> chosen, TimeLimit time)
    {
        try
        {
            foreach (var (field, _) in SearchAddress.Facets)
            {
                time.Check();
                _counts[field] = chosen.ContainsKey(field) ? CountedWithout(field, whatever, chosen) : Counted(field, found);
            }

            IsComplete = true;
        }
        catch (Exception exception) when (SearchIndexes.HasStopped(exception))
        {
            IsComplete = false;
        }
    }

    // Without what is chosen in the field itself.
    private ValueCounts CountedWithout(FilterField field, PassageSet whatever, IReadOnlyDictionary<FilterField, PassageSet> chosen)
    {
        using var passages = whatever.Copy();
        foreach (var (other, those) in chosen)
        {
            if (other != field)
            {
                passages.And(those);
            }
        }

        using var ids = PassageIds.Of(passages);
        return Counted(field, ids);
    }

    private ValueCounts Counted(FilterField field, PassageIds passages) =>
        field == FilterField.Source
            ? sets.BySource(passages, FacetReader.MostSources, request.Of(field))
            : sets.Count(field, passages);
}
