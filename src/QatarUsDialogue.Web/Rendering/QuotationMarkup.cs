using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.SourceTexts;

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
        var mark = $"<mark class=\"f u1-{PlacedFact.StyleOf(quotation.Kind)}\">";
        foreach (var part in quotation.Parts)
        {
            html.AppendHtml(part.IsMarked ? mark : string.Empty);
            html.AppendHtml(LatinRuns.Isolate(part.Text));
            html.AppendHtml(part.IsMarked ? "</mark>" : string.Empty);
        }

        return html.Append(quotation.IsCutAfter ? CutAfter + Close : Close);
    }
}
