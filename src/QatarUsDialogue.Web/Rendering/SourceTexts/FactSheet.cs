using System.Globalization;
using System.Text;

namespace QatarUsDialogue.Web.Rendering.SourceTexts;

/// <summary>
/// The style sheet that lights every segment of a fact when its number is followed. One sheet for each hundred
/// facts, made when asked for: a file with a fixed number of rules fails at the next longer article, and one sheet
/// for each article would be fetched anew for each.
/// </summary>
public static class FactSheet
{
    public const int Step = 100;
    public const int Most = 10_000;

    public static string PathFor(int facts)
    {
        var hundreds = Math.Max(1, (facts + Step - 1) / Step);
        return string.Create(CultureInfo.InvariantCulture, $"/css/facts-{Math.Min(hundreds * Step, Most)}.css");
    }

    public static bool IsOffered(int facts) => facts is > 0 and <= Most && facts % Step == 0;

    public static string Of(int facts)
    {
        var css = new StringBuilder();
        for (var number = 1; number <= facts; number++)
        {
            css.Append(
                CultureInfo.InvariantCulture,
                $":root:has(#f{number}:target,#n{number}:target) [data-f~=\"{number}\"]{{--t:var(--t-target);background-color:var(--t-target)}}\n");
        }

        return css.ToString();
    }
}
