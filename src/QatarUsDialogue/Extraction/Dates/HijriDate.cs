using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Dates;

/// <summary>A day of the Hijri calendar is not read; what the press says it falls on is: «24 شعبان 1445هـ الموافق 5 مارس 2024».</summary>
internal static class HijriDate
{
    private const int LongestDate = 6;

    private static readonly WordSet FallsOn = new("الموافق", "الموافقة", "الموافقين");

    /// <summary>The token behind «الموافق», a Hijri date in front of it passed over; null where no such word stands there.</summary>
    public static int? Behind(TokenList tokens, int start)
    {
        var at = start;
        if (at < tokens.Count && tokens[at].IsNumber)
        {
            while (at < tokens.Count && at < start + LongestDate && !FallsOn.HasBase(tokens[at]))
            {
                at++;
            }
        }

        return at < tokens.Count && FallsOn.HasBase(tokens[at]) ? at + 1 : null;
    }
}
