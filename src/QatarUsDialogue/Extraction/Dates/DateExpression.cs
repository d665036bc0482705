using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Extraction.Dates;

/// <summary>
/// A date as the words give it, before anything is concluded: what the words leave open is null. Offsets count from
/// the day of publication: a year offset of -1 is «العام الماضي».
/// </summary>
public sealed record DateExpression
{
    public int? Year { get; init; }
    public int? Month { get; init; }
    public int? FirstDay { get; init; }
    public int? LastDay { get; init; }

    /// <summary>The month of the first day where a range crosses months.</summary>
    public int? FirstMonth { get; init; }
    public MonthPart? Part { get; init; }
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The second day of «يومي الاثنين والثلاثاء».</summary>
    public DayOfWeek? LastWeekday { get; init; }
    public int? YearOffset { get; init; }
    public int? MonthOffset { get; init; }
    public int? DayOffset { get; init; }

    /// <summary>First year of a decade.</summary>
    public int? Decade { get; init; }

    /// <summary>+1 for «المقبل», -1 for «الماضي»; null where the words do not say.</summary>
    public int? Direction { get; init; }

    /// <summary>True when the words alone fix the date, without the day of publication.</summary>
    public bool IsAbsolute => Decade is not null || (Year is not null && Weekday is null) || (Year is not null && FirstDay is not null);

    /// <summary>The days an absolute expression can mean; null for one that is not, or for a day no calendar has.</summary>
    public DateRange? Absolute() => IsAbsolute ? WithYear(Year ?? 0) : null;

    /// <summary>The days it can mean in a year; null for a day that the year does not have.</summary>
    public DateRange? WithYear(int year)
    {
        if (Decade is { } decade)
        {
            return new(new DateOnly(decade, 1, 1), new DateOnly(decade + 9, 12, 31));
        }

        if (year is < 1 or > 9999 || Month is not { } month)
        {
            return year is < 1 or > 9999 ? null : DateRange.Year(year);
        }

        var days = DateTime.DaysInMonth(year, month);
        if (FirstDay is { } first)
        {
            var last = LastDay ?? first;
            var start = FirstMonth ?? month;

            // «30 ديسمبر إلى 2 يناير 2019» begins in the year before.
            var startYear = start > month ? Math.Max(1, year - 1) : year;
            return last > days || first > DateTime.DaysInMonth(startYear, start) || (start == month && first > last)
                ? null
                : new(new DateOnly(startYear, start, first), new DateOnly(year, month, last));
        }

        return Part switch
        {
            MonthPart.Start => new(new DateOnly(year, month, 1), new DateOnly(year, month, 10)),
            MonthPart.Middle => new(new DateOnly(year, month, 11), new DateOnly(year, month, 20)),
            MonthPart.End => new(new DateOnly(year, month, 21), new DateOnly(year, month, days)),
            _ => DateRange.Month(year, month),
        };
    }
}
