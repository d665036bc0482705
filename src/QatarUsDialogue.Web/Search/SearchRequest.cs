using QatarUsDialogue.Searching.Queries;

namespace QatarUsDialogue.Web.Search;

/// <summary>What the address of a search page asks for.</summary>
public sealed record SearchRequest
{
    public const int LongestText = 200;

    public string Text { get; init; } = "";

    /// <summary>By field, the values of which a passage must have one.</summary>
    public IReadOnlyDictionary<FilterField, IReadOnlyList<string>> Chosen { get; init; } = new Dictionary<FilterField, IReadOnlyList<string>>();
    public bool IsExactOnly { get; init; }
    public bool IsByDate { get; init; }
    public int Page { get; init; } = 1;

    public bool IsTooLong => Text.Length > LongestText;

    public int Filters => Chosen.Values.Sum(values => values.Count);

    public IReadOnlyList<string> Of(FilterField field) => Chosen.GetValueOrDefault(field, []);

    public SearchRequest WithoutFilters() => this with { Chosen = new Dictionary<FilterField, IReadOnlyList<string>>(), Page = 1 };

    public SearchRequest Without(FilterField field, string value) => this with
    {
        Chosen = Chosen.ToDictionary(c => c.Key, c => c.Key == field ? [.. c.Value.Where(v => v != value)] : c.Value),
        Page = 1,
    };
}
