using Microsoft.AspNetCore.Html;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>
/// A word on the chart, about its place or beginning there. Razor keeps the element's name for itself, so it is written here.
/// </summary>
public static class SvgText
{
    public static IHtmlContent Middle(double x, double y, string style, object text) => At(x, y, style, text);

    public static IHtmlContent Start(double x, double y, string style, object text) => At(x, y, $"st {style}".TrimEnd(), text);

    private static HtmlFormattableString At(double x, double y, string style, object text) => new(
        style.Length == 0 ? "<text x=\"{0}\" y=\"{1}\">{3}</text>" : "<text x=\"{0}\" y=\"{1}\" class=\"{2}\">{3}</text>",
        SvgNumber.Of(x),
        SvgNumber.Of(y),
        style,
        text);
}
