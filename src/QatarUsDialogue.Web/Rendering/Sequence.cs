using Microsoft.AspNetCore.Html;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>Items with a separator between them, and no space before it.</summary>
public static class Sequence
{
    public static IHtmlContent Of<T>(IEnumerable<T> items, string separator, Func<T, IHtmlContent> item)
    {
        var html = new HtmlContentBuilder();
        var isFirst = true;
        foreach (var one in items)
        {
            html.Append(isFirst ? string.Empty : separator);
            html.AppendHtml(item(one));
            isFirst = false;
        }

        return html;
    }
}
