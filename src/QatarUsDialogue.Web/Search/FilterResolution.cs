using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Searching;
using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Rendering;

namespace QatarUsDialogue.Web.Search;

/// <summary>Turns the filters of a query into conditions. A value that the archive does not hold becomes words again, with a note.</summary>
internal static class FilterResolution
{
    public static (SearchQuery Query, IReadOnlyList<PassageFilter> Filters) Resolve(SearchQuery query, ArchiveNames names)
    {
        var filters = new List<PassageFilter>();
        foreach (var filter in query.Filters)
        {
            if (ValueOf(filter, names) is { } value)
            {
                filters.Add(new(filter.Field, [value], filter.IsExcluded));
            }
            else
            {
                query = WithWordsOf(query, filter);
            }
        }

        return (query, filters);
    }

    private static string? ValueOf(QueryFilter filter, ArchiveNames names) => filter.Field switch
    {
        FilterField.Round when filter.Value == SearchAddress.NoRound => filter.Value,
        FilterField.Round => names.Rounds.FirstOrDefault(r => r.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) == filter.Value)?.Key,
        FilterField.Topic => names.Topic(filter.Value),
        FilterField.Kind => KindOf(filter.Value),
        FilterField.Person => names.Person(filter.Value),
        _ => filter.Value,
    };

    // «وثيقة», "document"; «شخص» of «شخص أو جهة».
    private static string? KindOf(string value)
    {
        var asked = SearchTerms.Of(value);
        foreach (var kind in Enum.GetValues<FactKind>())
        {
            var names = SiteLanguages.All.Select(words => words.Name(kind)).Append(kind.ToString()).SelectMany(SearchTerms.Of).Select(t => t.Stem);
            if (asked.Count > 0 && asked.All(term => names.Contains(term.Stem, StringComparer.Ordinal)))
            {
                return kind.ToString();
            }
        }

        return null;
    }

    private static SearchQuery WithWordsOf(SearchQuery query, QueryFilter filter)
    {
        var noted = query with { Notes = [.. query.Notes, new QueryNote(QueryNoteKind.UnknownValue, filter.Words?.Text ?? filter.Value, filter.Span)] };
        return filter.Words is not { } words ? noted
            : filter.IsExcluded ? noted with { Excluded = [.. noted.Excluded, words] }
            : noted with { Choices = [.. noted.Choices, new QueryChoice([words])] };
    }
}
