using System.Globalization;
using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Dates for machines: <c>2024-03-05</c>, <c>2021-11</c>, <c>2017</c>, or two of them with a slash.</summary>
public static class IsoDate
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);

    public static bool TryRead(string text, out DateRange range)
    {
        range = default;
        var halves = text.Split('/');
        if (halves.Length > 2 || !TryReadOne(halves[0], out range))
        {
            return false;
        }

        if (halves.Length == 1)
        {
            return true;
        }

        var isRead = TryReadOne(halves[1], out var last) && range.Earliest <= last.Latest;
        range = isRead ? new DateRange(range.Earliest, last.Latest) : default;
        return isRead;
    }

    private static bool TryReadOne(string text, out DateRange range)
    {
        range = default;
        if (TryParse(text, "yyyy-MM-dd", out var day))
        {
            range = DateRange.Day(day);
        }
        else if (TryParse(text, "yyyy-MM", out var month))
        {
            range = DateRange.Month(month.Year, month.Month);
        }
        else if (TryParse(text, "yyyy", out var year))
        {
            range = DateRange.Year(year.Year);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static bool TryParse(string text, string format, out DateOnly day) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
