namespace QatarUsDialogue.Web.Rendering.Weaving;

/// <summary>The line at which a year begins, and the place of its label.</summary>
public sealed record WeaveYear(int Year, double X, double LabelX, bool IsLabelled)
{
    /// <summary>Every year, or every second, fifth, tenth… where they have no room.</summary>
    public static IReadOnlyList<WeaveYear> Of(WeaveScale scale)
    {
        var last = (int)Math.Floor(scale.LastYear);
        return
        [
            .. Enumerable.Range(scale.FirstYear, last - scale.FirstYear + 1)
                .Where(year => (year - scale.FirstYear) % scale.YearStep == 0 || year == last)
                .Select(year => new WeaveYear(year, scale.X(year), scale.X(year + 0.5), year < last)),
        ];
    }
}
