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
}
