using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Search;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>This project's search, all of it: the query understood, passages counted, ranked, quoted and explained, facets.</summary>
internal sealed class OwnSearch : IEngine
{
    // A search that is stopped has not answered, and would look quick.
    private static readonly SearchLimits Patient = new(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5));

    private static readonly Dictionary<FilterField, IReadOnlyList<string>> Chosen = new()
    {
        [FilterField.Round] = [FilteredBy.Round],
        [FilterField.Year] = [FilteredBy.YearText],
    };

    private static readonly Dictionary<FilterField, IReadOnlyList<string>> NothingChosen = [];

    private readonly DbContextOptions<ArchiveContext> options;
    private readonly ArchiveSearch search;

    public OwnSearch(string generation)
    {
        options = Generations.Options(generation);
        using var context = new ArchiveContext(options);
        search = ArchiveSearch.Over(context, Patient);
    }

    public string Name => "this project";

    public void Answer(BenchQuery query) => Read(new()
    {
        Text = query.Typed,
        Chosen = query.Kind == QueryKind.CommonFiltered ? Chosen : NothingChosen,
    });

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
        using var context = new ArchiveContext(options);
        return search.Through(context).Read(request);
    }
}
