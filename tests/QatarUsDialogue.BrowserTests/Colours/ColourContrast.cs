using System.Globalization;

namespace QatarUsDialogue.BrowserTests.Colours;

/// <summary>How far two colours stand apart, as WCAG 2 computes it from their relative luminance.</summary>
internal static class ColourContrast
{
    /// <param name="first">A colour as a browser computes it: <c>rgb(34, 26, 29)</c>.</param>
    /// <param name="second">Another one.</param>
    public static double Between(string first, string second)
    {
        var (one, other) = (Luminance(first), Luminance(second));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = colour[(colour.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(',');
        var channels = parts.Take(3).Select(part => Linear(double.Parse(part, CultureInfo.InvariantCulture) / 255)).ToList();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    private static double Linear(double channel) => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);
}
