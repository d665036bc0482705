using System.Globalization;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>The same day in the calendar of Umm al-Qura. A secondary line only, never a key.</summary>
public static class HijriDate
{
    private static readonly UmAlQuraCalendar Calendar = new();

    public static string Of(DateOnly day, CalendarNames names)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        var month = names.HijriMonths[Calendar.GetMonth(time) - 1];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Calendar.GetDayOfMonth(time)} {month} {Calendar.GetYear(time)} {names.HijriEra}");
    }

    // The calendar's tables end in 1450 and 2077; a day outside them has no Hijri line.
    public static bool Knows(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return time >= Calendar.MinSupportedDateTime && time <= Calendar.MaxSupportedDateTime;
    }
}
