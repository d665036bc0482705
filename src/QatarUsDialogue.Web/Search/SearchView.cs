using QatarUsDialogue.Searching.Queries;

namespace QatarUsDialogue.Web.Search;

/// <summary>Everything a search page shows.</summary>
public sealed record SearchView
{
    public required SearchRequest Request { get; init; }
    public required SearchQuery Query { get; init; }

    /// <summary>Other words that were looked for as well.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Topics, people and bodies whose names hold what was asked for.</summary>
    public NamedPages Named { get; init; } = NamedPages.None;
    public int Total { get; init; }

    public IReadOnlyList<Hit> Hits { get; init; } = [];
    public IReadOnlyList<Facet> Facets { get; init; } = [];

    /// <summary>False where there was no time to count every passage: the numbers of the facets are too small.</summary>
    public bool IsCounted { get; init; } = true;

    /// <summary>True where the search was stopped before it could end.</summary>
    public bool IsStopped { get; init; }

    /// <summary>How many passages there would be without the chosen values, where there are none with them.</summary>
    public int WithoutFilters { get; init; }

    /// <summary>A query that finds something, where this one finds nothing; null where none comes near.</summary>
    public string? Instead { get; init; }

    /// <summary>True where nothing is asked for.</summary>
    public bool IsBlank => Query.IsEmpty && Request.Filters == 0;

    public int Pages => (Total + ArchiveSearch.HitsOnAPage - 1) / ArchiveSearch.HitsOnAPage;

    public bool IsBeyondTheLastPage => !IsBlank && !IsStopped && Request.Page > Math.Max(1, Pages);
}
