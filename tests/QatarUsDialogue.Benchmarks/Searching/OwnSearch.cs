using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Search;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>This project's search. A page is all of it: the query understood, passages counted, ranked, quoted and explained, facets.</summary>
internal sealed class OwnSearch : IEngine, IDisposable
{
    // A search that is stopped has not answered, and would look quick.
    private static readonly SearchLimits Patient = new(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5));

    private static readonly Dictionary<FilterField, IReadOnlyList<string>> Chosen = new()
    {
        [FilterField.Round] = [FilteredBy.Round],
        [FilterField.Year] = [FilteredBy.YearText],
    };

    private static readonly Dictionary<FilterField, IReadOnlyList<string>> NothingChosen = [];

    private readonly DbContextOptions<ArchiveContext> _options;
    private readonly ArchiveContext _context;
    private readonly ArchiveSearch _open;

    public OwnSearch(string generation)
    {
        _options = Generations.Options(generation);
        _context = new(_options);
        _context.Database.OpenConnection();
        _open = ArchiveSearch.Over(_context, Patient);
    }

    public string Name => "this project";

    public void Find(BenchQuery query) => _open.Find(Request(query), ArchiveSearch.HitsOnAPage);

    public void Show(BenchQuery query) => Read(Request(query));

    public bool Finds(string asked, WrittenPassage passage)
    {
        var request = new SearchRequest
        {
            Text = asked,
            Chosen = new Dictionary<FilterField, IReadOnlyList<string>> { [FilterField.Source] = [passage.SourceId] },
        };
        return Enumerable.Range(1, 3).Any(page => Read(request with { Page = page }).Hits.Any(hit => hit.Passage.Start == passage.Start));
    }

    // A context for every request, as the site has it.
    public SearchView Read(SearchRequest request)
    {
        using var fresh = new ArchiveContext(_options);
        return _open.Through(fresh).Read(request);
    }

    public void Dispose() => _context.Dispose();

    private static SearchRequest Request(BenchQuery query) => new()
    {
        Text = query.Typed,
        Chosen = query.Kind == QueryKind.CommonFiltered ? Chosen : NothingChosen,
    };
}
