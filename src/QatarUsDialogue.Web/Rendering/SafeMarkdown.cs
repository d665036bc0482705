using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>
/// Editors' Markdown as HTML that can hold nothing but text: no markup of its own, no attributes, and links only to
/// pages and letters.
/// </summary>
public static class SafeMarkdown
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    // Without the generic attributes of the advanced set, which would let {onclick=…} through.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .Build();

    /// <param name="isArabic">True for Arabic with Latin names in it, which are then isolated.</param>
    public static IHtmlContent Html(string markdown, bool isArabic = false)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        if (isArabic)
        {
            LatinNames.Isolate(document);
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage || !IsSafe(link.Url))
            {
                link.IsImage = false;
                link.Url = string.Empty;
                link.GetDynamicUrl = null;
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsSafe(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return new HtmlString(document.ToHtml(Pipeline));
    }

    /// <summary>False where parts stand in one another deeper than anyone writes, which could not be made a page.</summary>
    public static bool CanShow(string markdown)
    {
        try
        {
            Html(markdown);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public static bool IsSafe(string? address)
    {
        if (string.IsNullOrEmpty(address) || address.Any(char.IsControl))
        {
            return false;
        }

        // A colon before any slash, question mark or hash makes a scheme.
        var end = address.IndexOfAny([':', '/', '?', '#']);
        if (end < 0 || address[end] != ':')
        {
            return !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith('\\');
        }

        return Schemes.Contains(address[..end], StringComparer.OrdinalIgnoreCase);
    }
}
