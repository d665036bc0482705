using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Search.Finding;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Search;

/// <summary>
/// Lists what can be chosen: rounds with a number, kinds and years all, with a count of zero too; of topics, sources and
/// rounds without a number, which are many, those that were found most often, and those that are chosen.
/// </summary>
internal sealed class FacetReader(ArchiveContext context, ArchiveNames names)
{
    public const int MostSources = 8;
    private const int MostTopics = 12;
    private const int MostWithoutNumber = 6;

    public IReadOnlyList<Facet> Read(SearchRequest request, FacetCounts counts) =>
    [
        .. SearchAddress.Facets.Select(facet => new Facet(facet.Field, facet.Name, [.. Options(facet.Field, request, counts)])),
    ];

    private IEnumerable<FacetOption> Options(FilterField field, SearchRequest request, FacetCounts counts) => field switch
    {
        FilterField.Round => Rounds(request, counts).Select(round => Option(field, round.Key, request, counts, null, round))
            .Append(Option(field, SearchAddress.NoRound, request, counts)),
        FilterField.Topic => Most(field, MostTopics, request, counts).Select(key => Option(field, key, request, counts, names.Topics.FirstOrDefault(t => t.Key == key)?.Name)),
        FilterField.Kind => Enum.GetNames<FactKind>().Select(kind => Option(field, kind, request, counts)),
        FilterField.Source => Sources(request, counts),
        _ => Years().Select(year => Option(field, year, request, counts)),
    };

    private IEnumerable<RoundLine> Rounds(SearchRequest request, FacetCounts counts)
    {
        // In time: of those that as many passages speak of, the first.
        var withoutNumber = new MostOf<int>(MostWithoutNumber, Comparer<int>.Default);
        foreach (var (key, passages) in counts.All(FilterField.Round))
        {
            if (withoutNumber.Takes(passages) && names.PlaceOfRound(key) is { } place && names.Rounds[place].Number is null)
            {
                withoutNumber.Offer(place, passages);
            }
        }

        var numbered = names.NumberedRounds
            .Where(round => round.IsDocumented || counts.Of(FilterField.Round, round.Key) > 0)
            .Select(round => round.Key);
        return names.RoundsOf(withoutNumber.All.Select(round => names.Rounds[round.Key].Key).Concat(numbered).Concat(request.Of(FilterField.Round)).Distinct(StringComparer.Ordinal));
    }

    private IEnumerable<FacetOption> Sources(SearchRequest request, FacetCounts counts)
    {
        var ids = Most(FilterField.Source, MostSources, request, counts);
        var titles = ids.Count == 0 ? [] : new QuotedSources(context).Names(ids);
        return ids.Select(id => Option(FilterField.Source, id, request, counts, titles.TryGetValue(id, out var title) ? new Label(FirstWords.Shorten(title)) : null));
    }

    private IEnumerable<string> Years() => names.Fields.Values(FilterField.Year).Order(StringComparer.Ordinal);

    private static List<string> Most(FilterField field, int limit, SearchRequest request, FacetCounts counts) =>
    [
        .. counts.All(field)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
            .Take(limit)
            .Select(c => c.Key)
            .Concat(request.Of(field))
            .Distinct(StringComparer.Ordinal),
    ];

    private static FacetOption Option(
        FilterField field, string value, SearchRequest request, FacetCounts counts, Label? label = null, RoundLine? round = null) =>
        new(value, label, round, counts.Of(field, value), request.Of(field).Contains(value, StringComparer.Ordinal));
}
