using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>The languages of the site. Which one a page has is told by its path alone.</summary>
public static class SiteLanguages
{
    public static IReadOnlyList<Wording> All { get; } = [Wording.Arabic, Wording.English];

    /// <summary>The languages that do not stand at the root.</summary>
    public static IEnumerable<Wording> UnderTheirCode => All.Where(words => RootOf(words.Language).Length > 0);

    public static string RootOf(string language) => language == Wording.Arabic.Language ? string.Empty : $"/{language}";

    public static Wording Of(PathString path) =>
        UnderTheirCode.FirstOrDefault(words => path.StartsWithSegments(RootOf(words.Language), StringComparison.OrdinalIgnoreCase)) ?? Wording.Arabic;

    /// <summary>The address of the same page in another language, with its filters.</summary>
    public static string SamePage(string language, PathString path, QueryString query)
    {
        var rest = path.StartsWithSegments(RootOf(Of(path).Language), StringComparison.OrdinalIgnoreCase, out var inside) ? inside : path;
        var page = rest.HasValue ? rest.ToUriComponent() : "/";
        return $"{RootOf(language)}{page}{query.ToUriComponent()}";
    }
}
