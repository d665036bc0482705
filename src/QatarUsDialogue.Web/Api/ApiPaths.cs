using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Search;

namespace QatarUsDialogue.Web.Api;

/// <summary>Where programs read.</summary>
public static class ApiPaths
{
    public const string Root = "/api/v1";
    public const string Description = "/openapi/v1.json";

    /// <summary>The page that tells people of it, in Arabic.</summary>
    public const string Page = "/api";

    /// <summary>True for addresses that programs ask, and not for the page.</summary>
    public static bool AreOf(PathString path) =>
        (path.StartsWithSegments(Page, StringComparison.OrdinalIgnoreCase, out var rest) && rest.HasValue && rest != "/")
        || path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase);

    public static string List(string name) => $"{Root}/{name}";

    public static string Item(string list, string id) => $"{Root}/{list}/{Uri.EscapeDataString(id)}";

    /// <summary>The JSON of what a page shows; null where it has none.</summary>
    public static string? TwinOf(PathString page, IQueryCollection query)
    {
        var path = SiteLanguages.SamePage(Wording.Arabic.Language, page, QueryString.Empty);
        return path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [] => List("rounds"),
            ["rounds" or "agreements" or "topics" or "people" or "sources" or "facts", _] => Root + path,
            ["agreements" or "topics" or "people" or "sources"] => Root + path,
            ["search"] when SearchAddress.Read(query) is { IsTooLong: false } asked && (asked.Filters > 0 || !string.IsNullOrWhiteSpace(asked.Text)) =>
                SearchAddress.Write(List("search"), asked with { Page = 1 }),
            ["matrix"] => List("topics"),
            ["api"] => Description,
            _ => null,
        };
    }
}
