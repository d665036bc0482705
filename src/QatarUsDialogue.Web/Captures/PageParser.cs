using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace QatarUsDialogue.Web.Captures;

/// <summary>Makes a page's tree. Bounded, because a page may have been written to stop its reader.</summary>
internal static class PageParser
{
    private const int MostElements = 100_000;
    private const int MostAttributes = 500_000;

    // Browsers stop at the same depth, and the parser's time grows with the square of it.
    private const int Deepest = 512;

    // The names that say what an element is; all others need no memory.
    private static readonly HashSet<string> Attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "alt", "aria-hidden", "class", "content", "data-nosnippet", "datetime", "hidden", "href", "id", "itemprop", "itemscope", "itemtype",
        "name", "property", "pubdate", "rel", "role", "style", "type",
    };

    /// <exception cref="InvalidDataException">It is no HTML, or more of it than any article's page has.</exception>
    public static IHtmlDocument Parse(string html)
    {
        RefuseOtherFiles(html);
        return ParserOf(html).ParseDocument(html);
    }

    private static HtmlParser ParserOf(string html)
    {
        var elements = 0;
        var attributes = 0;
        INode? former = null;
        return new(new HtmlParserOptions
        {
            MaximumDepth = int.MaxValue,
            SkipComments = true,
            DisableElementPositionTracking = true,
            ShouldEmitAttribute = (ref _, name) =>
            {
                RefuseMore(++attributes, MostAttributes, "attributes");
                return Attributes.Contains(name.ToString());
            },
            OnCreated = (element, _) =>
            {
                RefuseMore(++elements, MostElements, "elements");
                RefuseMore(DepthOf(former), Deepest, "elements in one another");
                // A new element is not in its place yet; the one before it is.
                former = element;
            },
        });
    }

    private static void RefuseMore(int count, int most, string what)
    {
        if (count > most)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"It has more than {most} {what}; no article's page has."));
        }
    }

    private static int DepthOf(INode? node)
    {
        var depth = 0;
        for (; node is not null; node = node.Parent)
        {
            depth++;
        }

        return depth;
    }

    private static void RefuseOtherFiles(string html)
    {
        // Pictures and archives hold such signs in their first bytes, and text never does.
        if (html.AsSpan(0, Math.Min(html.Length, 1024)).IndexOfAnyInRange('\0', '\b') >= 0)
        {
            throw new InvalidDataException("It is not HTML but a file of another kind.");
        }

        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (char.IsAsciiLetter(html[at + 1]))
            {
                return;
            }
        }

        throw new InvalidDataException(string.IsNullOrWhiteSpace(html) ? "There is no text in it." : "It is not HTML: there is no tag in it.");
    }
}
