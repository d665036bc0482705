using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Rendering.Weaving;

namespace QatarUsDialogue.Web.Rendering;

/// <summary>The small sign of a document's status: full, half, empty, dashed; round where nothing was made.</summary>
public static class DocumentGlyph
{
    private const double Size = 13;
    private const double IconSize = 12.5;

    public static IHtmlContent At(double x, double y, AgreementStatus status) => Shape(x, y, Size, status);

    /// <summary>The sign alone, beside words that say the same.</summary>
    public static IHtmlContent Icon(AgreementStatus status) => new HtmlContentBuilder()
        .AppendHtml("<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">")
        .AppendHtml(Shape(1.5, 1.5, IconSize, status))
        .AppendHtml("</svg>");

    private static IHtmlContent Shape(double x, double y, double size, AgreementStatus status) => status switch
    {
        AgreementStatus.Signed => Square("ag-s", x, y, size),
        AgreementStatus.Amended => new HtmlContentBuilder()
            .AppendHtml(Square("ag-o", x, y, size))
            .AppendHtml(Half(x, y, size)),
        AgreementStatus.Announced => Square("ag-o", x, y, size),
        AgreementStatus.Welcomed => Circle("ag-o", x, y, size),
        AgreementStatus.Discussed => Circle("ag-p", x, y, size),
        _ => Square("ag-p", x, y, size),
    };

    private static HtmlFormattableString Square(string style, double x, double y, double size) => new(
        "<rect class=\"{0}\" x=\"{1}\" y=\"{2}\" width=\"{3}\" height=\"{3}\" rx=\"2\"/>",
        style,
        SvgNumber.Of(x),
        SvgNumber.Of(y),
        SvgNumber.Of(size));

    private static HtmlFormattableString Circle(string style, double x, double y, double size) => new(
        "<circle class=\"{0}\" cx=\"{1}\" cy=\"{2}\" r=\"{3}\"/>",
        style,
        SvgNumber.Of(x + (size / 2)),
        SvgNumber.Of(y + (size / 2)),
        SvgNumber.Of(size / 2));

    private static HtmlFormattableString Half(double x, double y, double size) => new(
        "<path class=\"ag-h\" d=\"M{0} {2}V{1}L{3} {1}Z\"/>",
        SvgNumber.Of(x),
        SvgNumber.Of(y),
        SvgNumber.Of(y + size),
        SvgNumber.Of(x + size));
}
