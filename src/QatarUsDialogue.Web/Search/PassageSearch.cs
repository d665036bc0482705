using QatarUsDialogue.Searching.Matching;
using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Search.Finding;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search;

/// <summary>Finds the passages of one search, counts them, and puts a page of them in order.</summary>
internal sealed class PassageSearch : IDisposable
{
    private readonly FieldSets _sets;
    private readonly ISearchIndex _index;
    private readonly PlanFinding _finding;
    private readonly Dictionary<FilterField, PassageSet> _chosen;
    private readonly PassageSet _whatever;
    private readonly PassageSet _found;
    private readonly SearchRequest _request;
    private readonly bool _isRanked;
    private PassageIds? _ids;

    /// <param name="filters">What the query itself says beside its words.</param>
    public PassageSearch(
        ISearchIndex index, FieldSets sets, SearchPlan plan, IReadOnlyList<PassageFilter> filters, SearchRequest request)
    {
        _sets = sets;
        _request = request;
        _index = index;
        _isRanked = !request.IsByDate && plan.Groups.Count > 0;
        _finding = new(index, sets.Passages, _isRanked);
        _whatever = _finding.Find(plan);
        foreach (var filter in filters)
        {
            Apply(filter);
        }

        _chosen = request.Chosen.ToDictionary(choice => choice.Key, choice => sets.Any(choice.Key, choice.Value, _index));
        _found = _chosen.Count == 0 ? _whatever : Chosen();

        Total = _found.Count();
    }

    public int Total { get; }

    /// <summary>How many there are whatever is chosen.</summary>
    public int WithoutChoices => _whatever.Count();

    private PassageIds Ids => _ids ??= PassageIds.Of(_found);

    /// <summary>Passages in order, from a place in it on. Ids run from the newest article to the oldest.</summary>
    public List<FoundPlace> Some(FoundPlace? after, int skip, int take) =>
        skip >= Total ? []
        : _isRanked ? BestFirst.Take(Ids, _finding.Scores, after, skip, take)
        : [.. _found.Some(after?.Id ?? 0, skip, take).Select(id => new FoundPlace(0, id))];

    public FacetCounts Counts(TimeLimit time)
    {
        var counts = new FacetCounts(_sets, _request);
        counts.Count(Ids, _whatever, _chosen, time);
        return counts;
    }

    public void Dispose()
    {
        _finding.Dispose();
        _whatever.Dispose();
        _found.Dispose();
        _ids?.Dispose();
        foreach (var passages in _chosen.Values)
        {
            passages.Dispose();
        }
    }

    private PassageSet Chosen()
    {
        var found = _whatever.Copy();
        foreach (var passages in _chosen.Values)
        {
            found.And(passages);
        }

        return found;
    }

    private void Apply(PassageFilter filter)
    {
        using var passages = _sets.Any(filter.Field, filter.Values, _index);
        if (filter.IsExcluded)
        {
            _whatever.Without(passages);
        }
        else
        {
            _whatever.And(passages);
        }
    }
}
