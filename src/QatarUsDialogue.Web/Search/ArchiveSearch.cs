using Microsoft.Data.Sqlite;
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
    private readonly PassageSearch _index;
    private readonly SearchLimits _limits;

    internal ArchiveSearch(ArchiveContext context, ArchiveNames names, SearchLimits limits)
    {
        _limits = limits;
        _context = context;
        _names = names;
        _index = new(context);
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
        view = view with { Others = [.. plan.Others], Named = NamedPages.Of(query, _names) };
        try
        {
            view = Found(view, plan, filters);
        }
        catch (SqliteException exception) when (SearchClock.HasStopped(exception))
        {
            return view with { IsStopped = true };
        }

        var counts = new FacetCounts(request);
        var isCounted = _index.TryCount(new(plan, filters), counts, _limits.Counting);
        return view with { Facets = new FacetReader(_context, _names).Read(request, counts), IsCounted = isCounted };
    }

    /// <summary>What is found after a place, without numbers for filters: for programs, which go through all of it.</summary>
    public FoundAfter ReadAfter(SearchRequest request, FoundPlace? after, int take)
    {
        var (query, filters) = FilterResolution.Resolve(QueryParser.Parse(request.Text), _names);
        var plan = SearchPlanner.Plan(query, _names.Thesaurus, request.IsExactOnly);
        var condition = new PassageCondition(plan, [.. filters, .. request.Chosen.Select(c => new PassageFilter(c.Key, c.Value))]);
        using var clock = _index.Clock(_limits.Searching);
        var found = _index.FindAfter(condition, request.IsByDate, after, take + 1);
        var sent = found.Take(take).ToList();
        return new(
            _index.Count(condition),
            [.. plan.Others],
            new HitReader(_context, _names).Read(sent, plan),
            found.Count > take ? sent[^1].Place : null);
    }

    private SearchView Found(SearchView view, SearchPlan plan, IReadOnlyList<PassageFilter> filters)
    {
        var request = view.Request;
        var condition = new PassageCondition(plan, [.. filters, .. request.Chosen.Select(c => new PassageFilter(c.Key, c.Value))]);
        int total, withoutFilters;
        List<FoundPassage> found;
        using (_index.Clock(_limits.Searching))
        {
            total = _index.Count(condition);
            found = total == 0 ? [] : _index.Find(condition, request.IsByDate, (request.Page - 1) * HitsOnAPage, HitsOnAPage);
            withoutFilters = total == 0 && request.Filters > 0 ? _index.Count(new(plan, filters)) : 0;
        }

        return view with
        {
            Total = total,
            Hits = new HitReader(_context, _names).Read(found, plan),
            WithoutFilters = withoutFilters,
            Instead = total == 0 ? new Suggestion(_index).For(view.Query) : null,
        };
    }
}
