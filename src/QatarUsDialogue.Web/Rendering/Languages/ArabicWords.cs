using Microsoft.AspNetCore.Html;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Arabic words on a page in another language: said to be Arabic, and kept from turning what stands around them.</summary>
public static class ArabicWords
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    public static IHtmlContent Html(string words) => new HtmlContentBuilder()
        .AppendHtml("<bdi lang=\"ar\" dir=\"rtl\">")
        .AppendHtml(LatinRuns.Isolate(words))
        .AppendHtml("</bdi>");

    /// <summary>For titles and labels, where no element can stand.</summary>
    public static string Plain(string words) => $"{FirstStrongIsolate}{words}{PopIsolate}";

    /// <summary>A line with such words in it, where elements can stand after all.</summary>
    public static IHtmlContent Within(string line)
    {
        var html = new HtmlContentBuilder();
        for (var at = 0; at < line.Length;)
        {
            var start = line.IndexOf(FirstStrongIsolate, at);
            var end = start < 0 ? -1 : line.IndexOf(PopIsolate, start);
            html.Append(line[at..(end < 0 ? line.Length : start)]);
            html.AppendHtml(end < 0 ? HtmlString.Empty : Html(line[(start + 1)..end]));
            at = end < 0 ? line.Length : end + 1;
        }

        return html;
    }
}
