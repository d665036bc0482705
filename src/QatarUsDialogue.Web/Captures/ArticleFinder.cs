using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using QatarUsDialogue.Furniture;
using QatarUsDialogue.Web.Captures.Lines;
using QatarUsDialogue.Web.Captures.Marks;

namespace QatarUsDialogue.Web.Captures;

/// <summary>
/// Finds the article among a page's lines: where the page marks it, else where most of its prose stands together.
/// </summary>
internal static class ArticleFinder
{
    private const int LongestLabel = 6;

    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal)
    {
        "article", "body", "center", "div", "form", "main", "section", "table", "tbody", "td", "tr",
    };

    /// <exception cref="InvalidDataException">No words are left.</exception>
    public static FoundArticle Find(IHtmlDocument document, IReadOnlyList<PageLine> all, PageMarks marks)
    {
        var furnishings = new Furnishings(all);
        var lines = WithoutLinks([.. all.Where(line => !furnishings.Hold(line))]);
        if (lines.Count == 0)
        {
            throw new InvalidDataException("There is no article in it: no words but those of menus, links and hidden parts.");
        }

        var prose = new Furnishings(lines);
        var root = lines[0].Block.Owner == document ? document.Body! : lines[0].Within().Last();
        var scope = Scope(root, lines, prose);
        var body = MarkedBody(scope, prose) ?? Densest(scope, prose);
        var title = HeadlineFinder.Find(document, all, lines, marks, scope);
        var first = lines.FindIndex(line => line.IsIn(body));
        var last = lines.FindLastIndex(line => line.IsIn(body) || IsMoreOf(body, line));
        var head = lines.Take(first).Where(HeadOf(all, title, Surroundings(body, scope, title)));
        var tail = lines.Skip(last + 1).Where(line => line.IsIn(scope) && IsCredit(line));
        return new(
            title.Text,
            [.. head.Where(line => !title.Is(line))],
            [.. lines.Take(last + 1).Skip(first).Where(line => !title.Is(line) && (line.IsIn(body) || IsMoreOf(body, line))), .. tail]);
    }

    /// <summary>Above the text stands all that the element has, and all that comes behind the headline.</summary>
    private static Func<PageLine, bool> HeadOf(IReadOnlyList<PageLine> all, Headline title, IElement? around)
    {
        var below = all.SkipWhile(line => !ReferenceEquals(line, title.Line)).ToHashSet();
        return line => (around is not null && line.IsIn(around)) || below.Contains(line);
    }

    /// <summary>The element whose lines above the text are the article's; null where only the headline can tell.</summary>
    private static IElement? Surroundings(IElement body, IElement scope, Headline title) =>
        IsArticle(scope) ? scope
        : title.Line is null && body.ParentElement is { } around ? around
        : null;

    /// <summary>Lines that only lead elsewhere go, and with them the label above: «اقرأ أيضا».</summary>
    private static List<PageLine> WithoutLinks(IReadOnlyList<PageLine> lines)
    {
        var kept = new List<PageLine>();
        foreach (var line in lines)
        {
            if (!line.IsLink)
            {
                kept.Add(line);
            }
            else if (kept.Count > 0 && kept[^1].Words <= LongestLabel && LinkLabel.Is(kept[^1].Text))
            {
                kept.RemoveAt(kept.Count - 1);
            }
        }

        return kept;
    }

    /// <summary>The element that the page calls its article, if most of its prose is there.</summary>
    private static IElement Scope(IElement root, List<PageLine> lines, Furnishings prose)
    {
        var around = lines.SelectMany(line => line.Within()).Distinct().ToList();
        return Fullest(around.Where(IsArticle)) ?? Fullest(around.Where(e => e.LocalName == "main" || e.GetAttribute("role") == "main")) ?? root;

        // Of two that hold the same the outer one: it has the headline and the day as well.
        IElement? Fullest(IEnumerable<IElement> elements) => elements
            .Where(e => prose.ProseOf(e) > 0 && prose.ProseOf(e) * 2 > prose.ProseOf(root))
            .OrderByDescending(prose.ProseOf).ThenBy(e => e.Ancestors().Count())
            .FirstOrDefault();
    }

    private static bool IsArticle(IElement element) =>
        element.LocalName == "article" || element.GetAttribute("role") == "article"
        || element.GetAttribute("itemtype")?.EndsWith("Article", StringComparison.Ordinal) == true;

    private static IElement? MarkedBody(IElement scope, Furnishings prose) => scope
        .QuerySelectorAll("[itemprop~=articleBody]")
        .Where(e => prose.ProseOf(e) * 2 > prose.ProseOf(scope))
        .MaxBy(prose.ProseOf);

    /// <summary>Goes down to the smallest element that has nearly all of the prose.</summary>
    private static IElement Densest(IElement scope, Furnishings prose)
    {
        var at = scope;
        while (at.Children.FirstOrDefault(HasNearlyAllOf(at)) is { } inner)
        {
            at = inner;
        }

        return at;

        Func<IElement, bool> HasNearlyAllOf(IElement around) => inner =>
            Containers.Contains(inner.LocalName) && prose.ProseOf(inner) > 0 && prose.ProseOf(inner) * 10 >= prose.ProseOf(around) * 8
            && prose.ParagraphsOf(inner) >= Math.Min(2, prose.ParagraphsOf(around));
    }

    // Advertisements cut a text into parts: what follows beside the first part, and looks like it, belongs to it.
    private static bool IsMoreOf(IElement body, PageLine line) =>
        (line.IsProse || line.IsPost)
        && line.Within().FirstOrDefault(e => e.ParentElement == body.ParentElement) is { } beside
        && (beside.LocalName == "p" || (beside.LocalName == body.LocalName && beside.ClassName == body.ClassName && body.ClassName is not null));

    private static bool IsCredit(PageLine line) => line.Words <= 8 && line.Text.StartsWith("المصدر", StringComparison.Ordinal);
}
