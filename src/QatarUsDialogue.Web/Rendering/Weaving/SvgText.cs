using Microsoft.AspNetCore.Html;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>A word on the chart. Razor keeps the element's name for itself, so it is written here.</summary>
public static class SvgText
{
    public static IHtmlContent Middle(double x, double y, string style, object text) => At(x, y, "middle", style, text);

    public static IHtmlContent Start(double x, double y, string style, object text) => At(x, y, "start", style, text);

    private static HtmlFormattableString At(double x, double y, string anchor, string style, object text) => new(
        "<text x=\"{0}\" y=\"{1}\" text-anchor=\"{2}\" class=\"{3}\">{4}</text>",
        SvgNumber.Of(x),
        SvgNumber.Of(y),
        anchor,
        style,
        text);
}
