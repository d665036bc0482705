using System.Globalization;
using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>The rounds that speak of a topic, as a row of squares that is told in words.</summary>
public static class SquaresMarkup
{
    public static IHtmlContent Of(IReadOnlyList<RoundSquare> squares, Wording words)
    {
        var html = new HtmlContentBuilder()
            .AppendHtml("<span class=\"thru\" role=\"img\" aria-label=\"").Append(Told(squares, words)).AppendHtml("\">");
        foreach (var square in squares)
        {
            var element = ElementOf(square.State);
            html.AppendHtml($"<{element}>")
                .Append(square.Round.Number?.ToString(CultureInfo.InvariantCulture) ?? "–")
                .AppendHtml($"</{element}>");
        }

        return html.AppendHtml("</span>");
    }

    private static string Told(IEnumerable<RoundSquare> squares, Wording words)
    {
        var present = squares
            .Where(square => square.State is SquareState.Present or SquareState.Current)
            .Select(square => square.Round.Number is { } number ? words.Ordinal(number) : words.Round(null))
            .ToList();
        return present.Count == 0 ? words["roundPage.absence"] : words.Text("roundPage.presence", string.Join(words["site.comma"], present));
    }

    // The squares stand many times on a page, and an element is shorter than a class.
    private static string ElementOf(SquareState state) => state switch
    {
        SquareState.NoSource => "s",
        SquareState.NotMentioned => "u",
        SquareState.Current => "b",
        _ => "i",
    };
}
