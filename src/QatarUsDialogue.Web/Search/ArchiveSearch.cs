using QatarUsDialogue.Searching.Matching;
using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search;

/// <summary>Answers a search: understands it, asks the index, quotes what was found and says why.</summary>
public sealed class ArchiveSearch
{
    public const int HitsOnAPage = 10;

    private readonly ArchiveContext _context;
    private readonly ArchiveNames _names;
    private readonly SearchLimits _limits;

    internal ArchiveSearch(ArchiveContext context, ArchiveNames names, SearchLimits limits)
    {
        _limits = limits;
        _context = context;
        _names = names;
    }

    /// <summary>A search over one generation.</summary>
    public static ArchiveSearch Over(ArchiveContext context, SearchLimits limits) => new(context, ArchiveNames.Read(context), limits);

    /// <summary>The same search through another connection.</summary>
    public ArchiveSearch Through(ArchiveContext context) => new(context, _names, _limits);

    public SearchView Read(SearchRequest request)
    {
        var parsed = request.IsTooLong ? SearchQuery.Empty : QueryParser.Parse(request.Text);
        var (query, filters) = FilterResolution.Resolve(parsed, _names);
        var view = new SearchView { Request = request, Query = query };
        if (request.IsTooLong || (query.IsEmpty && request.Filters == 0))
        {
            return view;
        }

        var plan = SearchPlanner.Plan(query, _names.Thesaurus, request.IsExactOnly);
        view = view with { Others = [.. plan.Others], Named = NamedPages.Of(query, filters, _names) };
        try
        {
            return Found(view, plan, filters);
        }
        catch (Exception exception) when (SearchIndexes.HasStopped(exception))
        {
            return view with { IsStopped = true };
        }
    }

    /// <summary>Where the best answers stand and how many there are, without their words.</summary>
    public (int Total, IReadOnlyList<FoundPlace> Best) Find(SearchRequest request, int take)
    {
        var (query, filters) = FilterResolution.Resolve(QueryParser.Parse(request.Text), _names);
        var plan = SearchPlanner.Plan(query, _names.Thesaurus, request.IsExactOnly);
        using var index = SearchIndexes.Open(_context, _limits.Searching, _names.Lists);
        using var found = new PassageSearch(index, _names.Fields, plan, filters, request);
        return (found.Total, found.Some(null, 0, take));
    }

    /// <summary>What is found after a place, without numbers for filters: for programs, which go through all of it.</summary>
    public FoundAfter ReadAfter(SearchRequest request, FoundPlace? after, int take)
    {
        var (query, filters) = FilterResolution.Resolve(QueryParser.Parse(request.Text), _names);
        var plan = SearchPlanner.Plan(query, _names.Thesaurus, request.IsExactOnly);
        using var index = SearchIndexes.Open(_context, _limits.Searching, _names.Lists);
        using var found = new PassageSearch(index, _names.Fields, plan, filters, request);
        var places = found.Some(after, 0, take + 1);
        var sent = places.Take(take).ToList();
        return new(
            found.Total,
            [.. plan.Others],
            new HitReader(_context, _names).Read(sent, plan),
            places.Count > take ? sent[^1] : null);
    }

    private SearchView Found(SearchView view, SearchPlan plan, IReadOnlyList<PassageFilter> filters)
    {
        var request = view.Request;
        using var index = SearchIndexes.Open(_context, _limits.Searching, _names.Lists);
        using var found = new PassageSearch(index, _names.Fields, plan, filters, request);
        // A page of which nobody has heard is no reason to count beyond every number.
        var skip = (int)Math.Min((long)(request.Page - 1) * HitsOnAPage, int.MaxValue);
        var hits = new HitReader(_context, _names).Read(found.Some(null, skip, HitsOnAPage), plan);
        var counts = found.Counts(new(_limits.Counting));
        return view with
        {
            Total = found.Total,
            Hits = hits,
            WithoutFilters = found.Total == 0 && request.Filters > 0 ? found.WithoutChoices : 0,
            Instead = found.Total == 0 ? new Suggestion(index).For(view.Query) : null,
            Facets = new FacetReader(_context, _names).Read(request, counts),
            IsCounted = counts.IsComplete,
        };
    }
}
