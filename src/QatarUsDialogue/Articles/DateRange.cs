namespace QatarUsDialogue.Articles;

/// <summary>A date as precise as the words allow: the first and the last day that it can mean, both included.</summary>
public readonly record struct DateRange(DateOnly Earliest, DateOnly Latest)
{
    public static DateRange Day(DateOnly day) => new(day, day);

    public static DateRange Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public static DateRange Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public bool IsDay => Earliest == Latest;

    public int Days => Latest.DayNumber - Earliest.DayNumber + 1;

    public bool Contains(DateRange other) => Earliest <= other.Earliest && other.Latest <= Latest;
}
