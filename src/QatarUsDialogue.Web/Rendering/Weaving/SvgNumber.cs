using System.Globalization;

namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>Numbers as SVG reads them: a point, at most one decimal, in every culture.</summary>
public static class SvgNumber
{
    public static string Of(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
