using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace QatarUsDialogue.Web.Captures.Lines;

/// <summary>Reads a page as the eye does: which words stand on one line, and where the next begins.</summary>
internal static class PageLines
{
    /// <param name="markedBody">The article's text as the page's data hold it, for a page that a script fills.</param>
    public static IReadOnlyList<PageLine> Of(IHtmlDocument document, string? markedBody)
    {
        var lines = In(document.Body);
        if (markedBody is null || Length(lines.Where(l => l.IsProse)) * 2 >= markedBody.Length)
        {
            return lines;
        }

        // A page's data may hold paragraphs as HTML, or as plain text with line ends.
        var html = markedBody.Contains("<p", StringComparison.OrdinalIgnoreCase) || markedBody.Contains("<br", StringComparison.OrdinalIgnoreCase)
            ? markedBody
            : $"<pre>{markedBody}</pre>";
        return In(PageParser.Parse(html).Body);
    }

    private static int Length(IEnumerable<PageLine> lines) => lines.Sum(l => l.Text.Length);

    private static IReadOnlyList<PageLine> In(IElement? body)
    {
        var writing = new LineWriting();
        if (body is not null)
        {
            // Some pages hide everything until their scripts have run.
            ReadChildren(body, writing, isLink: false);
            writing.End(body);
        }

        return writing.Lines;
    }

    private static void Read(IElement element, LineWriting writing, bool isLink)
    {
        if (ElementKinds.IsUnseen(element))
        {
            return;
        }

        if (ElementKinds.IsPost(element))
        {
            writing.Post(element);
        }
        else if (ElementKinds.IsBreak(element))
        {
            writing.End(BlockOf(element));
        }
        else if (ElementKinds.IsBlock(element))
        {
            // What came before it stands on the line of the block around it.
            writing.End(BlockOf(element.ParentElement ?? element));
            ReadChildren(element, writing, isLink);
            writing.End(element);
        }
        else if (ElementKinds.SignOf(element) is { } sign)
        {
            writing.Add(sign, isLink);
        }
        else if (element.LocalName == "q")
        {
            writing.Add("\"", isLink);
            ReadChildren(element, writing, isLink);
            writing.Add("\"", isLink);
        }
        else
        {
            ReadChildren(element, writing, isLink || ElementKinds.IsLink(element));
        }
    }

    private static void ReadChildren(IElement element, LineWriting writing, bool isLink)
    {
        if (element.LocalName == "li")
        {
            writing.Bullet();
        }

        foreach (var child in element.ChildNodes)
        {
            switch (child)
            {
                case IElement inner:
                    Read(inner, writing, isLink);
                    break;
                case IText text when element.LocalName is "pre" or "xmp" or "listing":
                    writing.AddLines(text.Data, element);
                    break;
                case IText text:
                    writing.Add(text.Data, isLink);
                    break;
            }
        }
    }

    private static IElement BlockOf(IElement element)
    {
        var block = element;
        while (!ElementKinds.IsBlock(block) && block.ParentElement is { } around)
        {
            block = around;
        }

        return block;
    }
}
