using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using QatarUsDialogue.Searching.Queries;
using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Search;

/// <summary>How a search stands in an address: <c>?q=…&amp;round=6&amp;topic=gaza&amp;page=2</c>.</summary>
public static class SearchAddress
{
    public const string Text = "q";
    public const string Order = "order";
    public const string ByDate = "date";
    public const string Spelling = "spelling";
    public const string ExactOnly = "exact";
    public const string Page = "page";

    /// <summary>The value of a round for passages that speak of none.</summary>
    public const string NoRound = ListKeys.NoRound;
    private const int MostValues = 20;

    /// <summary>The fields that a reader can choose from, in the order in which they are shown.</summary>
    public static IReadOnlyList<(FilterField Field, string Name)> Facets { get; } =
    [
        (FilterField.Round, "round"),
        (FilterField.Topic, "topic"),
        (FilterField.Kind, "type"),
        (FilterField.Source, "source"),
        (FilterField.Year, "year"),
    ];

    public static SearchRequest Read(IQueryCollection query) => new()
    {
        Text = query[Text].ToString(),
        Chosen = Facets
            .Select(facet => (facet.Field, Values: query[facet.Name].OfType<string>().Where(v => v.Length is > 0 and < 100).Distinct(StringComparer.Ordinal).Take(MostValues).ToList()))
            .Where(facet => facet.Values.Count > 0)
            .ToDictionary(facet => facet.Field, facet => (IReadOnlyList<string>)facet.Values),
        IsByDate = query[Order] == ByDate,
        IsExactOnly = query[Spelling] == ExactOnly,
        Page = int.TryParse(query[Page], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
    };

    public static string Write(string path, SearchRequest request)
    {
        var query = new QueryBuilder();
        query.Add(Text, request.Text);
        foreach (var (field, name) in Facets)
        {
            query.Add(name, request.Of(field));
        }

        if (request.IsByDate)
        {
            query.Add(Order, ByDate);
        }

        if (request.IsExactOnly)
        {
            query.Add(Spelling, ExactOnly);
        }

        if (request.Page > 1)
        {
            query.Add(Page, request.Page.ToString(CultureInfo.InvariantCulture));
        }

        return path + query.ToQueryString();
    }
}
