using System.Globalization;
using System.Text.RegularExpressions;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>A period of one unit, as <c>P5Y</c>, with the noun that counts it.</summary>
public sealed partial record PeriodLength(int Number, string Noun)
{
    public static bool TryRead(string? iso, out PeriodLength period)
    {
        period = new PeriodLength(0, string.Empty);
        var match = OneUnit().Match(iso ?? string.Empty);
        if (!match.Success
            || !int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var noun = match.Groups[2].Value switch
        {
            "Y" => "years",
            "M" => "months",
            _ => "days",
        };
        period = new PeriodLength(number, noun);
        return true;
    }

    [GeneratedRegex("^P([0-9]{1,4})([YMD])$")]
    private static partial Regex OneUnit();
}
