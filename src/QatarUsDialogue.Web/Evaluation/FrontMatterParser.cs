using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Web.Evaluation;

/// <summary>Reads what stands above the captured page: scope, publication, outlet, headline and rounds.</summary>
internal static class FrontMatterParser
{
    private const string Nothing = "null";

    public static Expectation Parse(string file, string yaml, IReadOnlySet<string> places, IReadOnlySet<string> people)
    {
        var fields = new SeedYaml(file, yaml, linesAbove: 1)
            .Root("scope", "published", "basis", "outlet", "title", "headline", "rounds", "note");
        var hasTitle = YesOrNo(fields, "title");
        var headline = Words(fields, "headline");
        if (headline is not null && !hasTitle)
        {
            throw fields.Refuse("headline", "words of a headline stand beside \"title: false\".");
        }

        return new()
        {
            Scope = fields.Choice<ArticleScope>("scope"),
            Published = Day(fields, "published"),
            Basis = Words(fields, "basis") is null ? null : fields.Choice<Basis>("basis"),
            Outlet = Words(fields, "outlet"),
            HasTitle = hasTitle,
            Headline = headline,
            Rounds = fields.HasNone("rounds")
                ? []
                : [.. fields.Entries("rounds", "number", "earliest", "latest", "city", "status", "chairs").Select(r => Round(r, places, people))],
        };
    }

    private static ExpectedRound Round(SeedFields fields, IReadOnlySet<string> places, IReadOnlySet<string> people)
    {
        var city = Words(fields, "city");
        if (city is not null && !places.Contains(city))
        {
            throw fields.Refuse("city", $"\"{city}\" is not a key in places.yaml.");
        }

        IReadOnlyList<string> chairs = fields.HasNone("chairs") ? [] : fields.TextsOrNone("chairs");
        if (chairs.FirstOrDefault(chair => !people.Contains(chair)) is { } stranger)
        {
            throw fields.Refuse("chairs", $"\"{stranger}\" is not a key in people.yaml.");
        }

        return new(
            Words(fields, "number") is null ? null : fields.Number("number"),
            Days(fields), city, fields.Choice<RoundStatus>("status"), chairs);
    }

    private static DateRange? Days(SeedFields fields) => (Day(fields, "earliest"), Day(fields, "latest")) switch
    {
        (null, null) => null,
        ({ } first, { } last) when first <= last => new(first, last),
        _ => throw fields.Refuse("earliest", "the first and the last day stand together, the first one not after the last."),
    };

    private static DateOnly? Day(SeedFields fields, string field) => Words(fields, field) is null ? null : fields.DateOrNull(field);

    private static string? Words(SeedFields fields, string field) =>
        fields.TextOrNull(field) is { } words && !string.Equals(words, Nothing, StringComparison.Ordinal) ? words : null;

    private static bool YesOrNo(SeedFields fields, string field) => fields.Text(field) switch
    {
        "true" => true,
        "false" => false,
        var other => throw fields.Refuse(field, $"\"{other}\" is neither true nor false."),
    };
}
