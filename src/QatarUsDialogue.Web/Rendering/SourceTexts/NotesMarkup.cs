using System.Globalization;
using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.SourceTexts;

/// <summary>The notes beside a paragraph of a source, one for each fact that begins in it.</summary>
public static class NotesMarkup
{
    public static IHtmlContent Of(IEnumerable<FactNote> notes, Wording words, Addresses to)
    {
        var html = new HtmlContentBuilder();
        foreach (var note in notes)
        {
            html.AppendHtml(html.Count == 0 ? "<ol class=\"notes\">" : string.Empty);
            Append(html, note, words, to);
        }

        // The place beside the paragraph stays where it has no note.
        return html.AppendHtml(html.Count == 0 ? "<div></div>" : "</ol>");
    }

    private static void Append(HtmlContentBuilder html, FactNote note, Wording words, Addresses to)
    {
        var number = note.Number.ToString(CultureInfo.InvariantCulture);
        html.AppendFormat("<li class=\"note c-{0}\" id=\"n{1}\" data-f=\"{1}\">", PlacedFact.StyleOf(note.Kind), number)
            .AppendFormat("<a class=\"n\" href=\"#f{0}\" role=\"doc-backlink\" aria-label=\"{1}\">{0}</a> ", number, words.Text("source.back", note.Number))
            .AppendFormat("<span><b>{0}:</b> ", words.Name(note.Kind))
            .AppendHtml(MeaningMarkup.Of(note, words, to))
            .AppendFormat(
                " <a class=\"card-link small\" href=\"{0}\" aria-label=\"{1}\">{2}</a>",
                to.Card(note.Id),
                words.Text("card.of", note.Number),
                words["card.link"]);
        AppendEvidence(html, note, words);
        html.AppendHtml("</span></li>");
    }

    private static void AppendEvidence(HtmlContentBuilder html, FactNote note, Wording words)
    {
        if (note.Basis != Basis.Stated)
        {
            html.Append(" ").AppendHtml(EvidenceMarkup.Of(note.Basis, words));
        }

        if (note.Inference is { } inference)
        {
            html.AppendFormat(" <span class=\"because\">{0}</span>", words.Reason(inference));
        }
        else if (note.IsShortName)
        {
            html.AppendFormat(" <span class=\"because\">{0}</span>", words["people.shortName"]);
        }

        if (note.Correction is { } correction)
        {
            html.Append(" ").AppendHtml(EvidenceMarkup.Disputed(words)).AppendFormat(" <a href=\"#record\">{0}</a>", words.Html(correction));
        }
    }
}
