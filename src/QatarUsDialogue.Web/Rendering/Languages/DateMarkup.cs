using Microsoft.AspNetCore.Html;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>A date with a <c>time</c> element around each part that machines can read.</summary>
public static class DateMarkup
{
    public static IHtmlContent Of(IEnumerable<DatePiece> pieces)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in pieces)
        {
            if (piece.Iso is null)
            {
                html.Append(piece.Text);
            }
            else
            {
                html.AppendFormat("<time datetime=\"{0}\">{1}</time>", piece.Iso, piece.Text);
            }
        }

        return html;
    }
}
