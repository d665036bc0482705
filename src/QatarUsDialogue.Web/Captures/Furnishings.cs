using AngleSharp.Dom;
using QatarUsDialogue.Web.Captures.Lines;

namespace QatarUsDialogue.Web.Captures;

/// <summary>
/// Which elements of a page are not its article: menus, related stories, comments, buttons. Known by their tag, their role
/// and the words of their class. An element that holds most of the page's prose is the article, whatever it is called:
/// a form may be put around a whole page, and a menu may never have been closed.
/// </summary>
internal sealed class Furnishings(IReadOnlyList<PageLine> lines)
{
    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "aside", "dialog", "figcaption", "footer", "form", "menu", "nav", "search",
    };

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "alert", "banner", "complementary", "contentinfo", "dialog", "form", "menu", "menubar", "navigation", "search", "toolbar",
    };

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "ad", "addthis", "ads", "adsbygoogle", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "caption", "comment", "commentlist",
        "comments", "consent", "cookie", "cookies", "copyright", "disqus", "footer", "ipp", "latest", "mostread", "menu", "modal", "nav", "navbar", "navigation",
        "newsletter", "outbrain", "pager", "pagination", "popular", "popup", "promo", "readmore", "recommended", "related", "relatedposts", "replies",
        "respond", "share", "sharedaddy", "sharing", "sidebar", "sidenav", "social", "subscribe", "subscription", "taboola", "tags", "taglist", "teaser",
        "teasers", "ticker", "toolbar", "trending", "widget",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal) { "a", "abbr", "b", "bdi", "em", "font", "i", "mark", "span", "strong", "u" };

    private readonly Dictionary<IElement, bool> _known = [];
    private readonly Dictionary<IElement, (int Letters, int Paragraphs)> _prose = ProseIn(lines);

    /// <summary>Letters of prose on the page.</summary>
    private readonly int _all = lines.Where(l => l.IsProse).Sum(l => l.Text.Length);

    public bool Hold(PageLine line) => !line.IsPost && line.Within().Any(IsFurnishing);

    /// <summary>Letters of prose in an element.</summary>
    public int ProseOf(IElement element) => _prose.GetValueOrDefault(element).Letters;

    public int ParagraphsOf(IElement element) => _prose.GetValueOrDefault(element).Paragraphs;

    private static Dictionary<IElement, (int Letters, int Paragraphs)> ProseIn(IReadOnlyList<PageLine> lines)
    {
        var prose = new Dictionary<IElement, (int Letters, int Paragraphs)>();
        foreach (var line in lines.Where(l => l.IsProse))
        {
            foreach (var element in line.Within())
            {
                var (letters, paragraphs) = prose.GetValueOrDefault(element);
                prose[element] = (letters + line.Text.Length, paragraphs + 1);
            }
        }

        return prose;
    }

    private bool IsFurnishing(IElement element)
    {
        if (!_known.TryGetValue(element, out var isOne))
        {
            _known[element] = isOne = LooksLikeOne(element) && ProseOf(element) * 2 <= _all && element.LocalName is not ("body" or "html");
        }

        return isOne;
    }

    private static bool LooksLikeOne(IElement element) =>
        Tags.Contains(element.LocalName) ? element.ParentElement?.LocalName != "blockquote"
        : element.LocalName == "header" ? !IsInArticle(element)
        : element.LocalName == "figure" ? element.QuerySelector("blockquote, table, p + p") is null
        : (element.GetAttribute("role") is { } role && Roles.Contains(role)) || (!Inline.Contains(element.LocalName) && IsNamedLikeOne(element));

    private static bool IsInArticle(IElement header)
    {
        for (var around = header.ParentElement; around is not null; around = around.ParentElement)
        {
            if (around.LocalName is "article" or "main" || around.GetAttribute("role") is "main" or "article")
            {
                return true;
            }
        }

        return false;
    }

    // class="related-posts" · id="comments" · class="post__share"
    private static bool IsNamedLikeOne(IElement element) =>
        $"{element.ClassName} {element.Id}".Split([' ', '-', '_', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries).Any(Words.Contains);
}
