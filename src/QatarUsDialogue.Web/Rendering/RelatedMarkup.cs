using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>The documents on the same subject as one of a list, each with its round, and a link to all of them.</summary>
public static class RelatedMarkup
{
    /// <param name="of">The key of the document that they are related to.</param>
    public static IHtmlContent Of(RelatedDocuments related, string of, Wording words, Addresses to)
    {
        var html = new HtmlContentBuilder().AppendHtml(Sequence.Of(related.First, words["site.listBreak"], other => One(other, words, to)));
        return related.Count == related.First.Count
            ? html
            : html.Append(words["site.listBreak"]).AppendHtml(new HtmlFormattableString(
                "<a href=\"{0}\">{1}</a>", to.Document(of, "related"), words.Html("parts.all", words.CountHtml("documentCount", related.Count))));
    }

    private static HtmlFormattableString One(RelatedDocument other, Wording words, Addresses to) => new HtmlFormattableString(
        "<a href=\"{0}\">{1}</a>{2}",
        to.Document(other.Key),
        words.InArabic(other.Subject),
        other.Round is { } round ? $" ({words.Round(round.Number)})" : string.Empty);
}
