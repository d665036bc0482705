using AngleSharp.Dom;

namespace QatarUsDialogue.Web.Captures.Lines;

/// <summary>What an element does to the line it stands on.</summary>
internal static class ElementKinds
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "html", "legend", "li", "listing", "main",
        "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp",
    };

    /// <summary>What a browser shows no words for, or only to be pressed or filled in.</summary>
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "applet", "audio", "button", "canvas", "colgroup", "datalist", "embed", "frameset", "head", "iframe", "input", "map", "math", "meter", "noembed",
        "noframes", "noscript", "object", "option", "output", "picture", "progress", "rp", "rt", "script", "select", "style", "svg", "template",
        "textarea", "title", "video",
    };

    private static readonly HashSet<string> UnseenClasses = new(StringComparer.OrdinalIgnoreCase)
    {
        "hidden", "d-none", "is-hidden", "invisible", "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "element-invisible",
    };

    // Parts of AMP that show words of the article; the others are players, advertisements and menus.
    private static readonly HashSet<string> Amp = new(StringComparer.Ordinal)
    {
        "amp-accordion", "amp-fit-text", "amp-layout", "amp-twitter",
    };

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName) || Style(element).Contains("display:block", StringComparison.Ordinal);

    public static bool IsBreak(IElement element) => element.LocalName is "br" or "hr";

    public static bool IsLink(IElement element) => element.LocalName == "a" && element.HasAttribute("href") && !IsAuthor(element);

    // <blockquote class="twitter-tweet">
    public static bool IsPost(IElement element) =>
        element.LocalName == "blockquote" && element.ClassList.Any(c => c is "twitter-tweet" or "twitter-video" or "instagram-media" or "tiktok-embed");

    /// <summary>A picture that stands for a letter: <c>&lt;img class="emoji" alt="🔗"&gt;</c>.</summary>
    public static string? SignOf(INode node) =>
        node is IElement { LocalName: "img" } picture && picture.ClassList.Contains("emoji") ? picture.GetAttribute("alt") : null;

    public static bool IsUnseen(IElement element) =>
        Unseen.Contains(element.LocalName)
        || (element.LocalName.StartsWith("amp-", StringComparison.Ordinal) && !Amp.Contains(element.LocalName))
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || Style(element).Contains("display:none", StringComparison.Ordinal)
        || Style(element).Contains("visibility:hidden", StringComparison.Ordinal)
        || element.ClassList.Any(UnseenClasses.Contains);

    private static bool IsAuthor(IElement link) =>
        link.GetAttribute("rel")?.Contains("author", StringComparison.OrdinalIgnoreCase) == true || link.GetAttribute("itemprop") == "author";

    private static string Style(IElement element) =>
        element.GetAttribute("style") is { } style ? string.Concat(style.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant() : "";
}
