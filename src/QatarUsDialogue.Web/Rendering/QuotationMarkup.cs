using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Rendering.SourceTexts;
using QatarUsDialogue.Web.Search;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>Quoted words between guillemets, the words of the fact marked; no space that the source does not have.</summary>
public static class QuotationMarkup
{
    private const string Open = "«";
    private const string Close = "»";
    private const string CutBefore = "… ";
    private const string CutAfter = " …";

    public static IHtmlContent Of(Quotation quotation)
    {
        var html = new HtmlContentBuilder().Append(quotation.IsCutBefore ? Open + CutBefore : Open);
        Append(html, quotation.Kind, quotation.Parts);
        return html.Append(quotation.IsCutAfter ? CutAfter + Close : Close);
    }

    /// <summary>The quotation as a block, with its publisher and a link to the words in their source.</summary>
    public static IHtmlContent Block(Quotation quotation, Wording words, Addresses to) => new HtmlContentBuilder()
        .AppendHtml(words.IsArabic ? "<blockquote class=\"quote\">" : "<blockquote class=\"quote\" lang=\"ar\" dir=\"rtl\">")
        .AppendHtml(Of(quotation))
        .AppendHtml("</blockquote><p class=\"small\"><a href=\"")
        .Append(to.Fact(quotation.Place))
        .AppendHtml("\">")
        .AppendHtml(words.Html("fact.factInText", quotation.Place.Number))
        .AppendHtml("</a> — <cite>")
        .AppendHtml(words.Publisher(quotation.Outlet))
        .AppendHtml("</cite></p>");

    public static IHtmlContent Of(Hit hit)
    {
        var html = new HtmlContentBuilder().Append(hit.IsCutBefore ? Open + CutBefore : Open);
        Append(html, "<mark class=\"hit\">", hit.Parts);
        return html.Append(hit.IsCutAfter ? CutAfter + Close : Close);
    }

    /// <summary>Words that are quoted whole and stand in no source any more.</summary>
    public static IHtmlContent Of(FactKind kind, IEnumerable<QuotePart> parts)
    {
        var html = new HtmlContentBuilder().Append(Open);
        Append(html, kind, parts);
        return html.Append(Close);
    }

    private static void Append(IHtmlContentBuilder html, FactKind kind, IEnumerable<QuotePart> parts) =>
        Append(html, $"<mark class=\"f u1-{PlacedFact.StyleOf(kind)}\">", parts);

    private static void Append(IHtmlContentBuilder html, string mark, IEnumerable<QuotePart> parts)
    {
        foreach (var part in parts)
        {
            html.AppendHtml(part.IsMarked ? mark : string.Empty);
            html.AppendHtml(Changed(part));
            html.AppendHtml(part.IsMarked ? "</mark>" : string.Empty);
        }
    }

    private static IHtmlContent Changed(QuotePart part)
    {
        var words = LatinRuns.Isolate(part.Text);
        return part.Change switch
        {
            WordChange.Appeared => new HtmlContentBuilder().AppendHtml("<ins>").AppendHtml(words).AppendHtml("</ins>"),
            WordChange.Vanished => new HtmlContentBuilder().AppendHtml("<del>").AppendHtml(words).AppendHtml("</del>"),
            _ => words,
        };
    }
}
