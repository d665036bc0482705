using System.Globalization;
using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>A date as precise as it is known, in Arabic words and Western digits.</summary>
public static class ArabicDates
{
    private const string Early = "مطلع ";
    private const string Middle = "منتصف ";
    private const string Late = "أواخر ";

    // The bidi algorithm keeps 21 first on the right around an en dash; a hyphen-minus would turn the range.
    private const string Dash = "–";
    private const string WideDash = " – ";

    public static IReadOnlyList<DatePiece> Of(DateRange range, DateLength length = DateLength.Full)
    {
        var (first, last) = (range.Earliest, range.Latest);
        var isOneMonth = first.Year == last.Year && first.Month == last.Month;
        if (length == DateLength.Month && isOneMonth)
        {
            return [MonthPiece(first, length)];
        }

        if (range.IsDay)
        {
            return [DayPiece(first, length)];
        }

        if (IsWholeYears(range))
        {
            return Years(first, last);
        }

        if (IsWholeMonths(range))
        {
            return isOneMonth
                ? [MonthPiece(first, length)]
                : [MonthPiece(first, length), new(WideDash), MonthPiece(last, length)];
        }

        return isOneMonth ? WithinMonth(first, last, length) : Days(first, last, length);
    }

    public static string Text(DateRange range, DateLength length = DateLength.Full) =>
        string.Concat(Of(range, length).Select(piece => piece.Text));

    private static IReadOnlyList<DatePiece> WithinMonth(DateOnly first, DateOnly last, DateLength length)
    {
        // Thirds of a month: the papers say مطلع, منتصف and أواخر, the reader turns them into ten days.
        var isToTheEnd = last.Day == DateTime.DaysInMonth(last.Year, last.Month);
        return (first.Day, last.Day) switch
        {
            (1, 10) => [new(Early), MonthPiece(first, length)],
            (11, 20) => [new(Middle), MonthPiece(first, length)],
            (21, _) when isToTheEnd => [new(Late), MonthPiece(first, length)],
            _ => [new(Number(first.Day), IsoDate.Day(first)), new(Dash), DayPiece(last, length)],
        };
    }

    private static IReadOnlyList<DatePiece> Days(DateOnly first, DateOnly last, DateLength length) =>
        length == DateLength.Month
            ? [MonthPiece(first, length), new(WideDash), MonthPiece(last, length)]
            : [DayPiece(first, length), new(WideDash), DayPiece(last, length)];

    private static IReadOnlyList<DatePiece> Years(DateOnly first, DateOnly last) =>
        first.Year == last.Year ? [YearPiece(first)] : [YearPiece(first), new(Dash), YearPiece(last)];

    private static DatePiece DayPiece(DateOnly day, DateLength length) =>
        length == DateLength.Month
            ? MonthPiece(day, length)
            : new($"{Number(day.Day)} {ArabicMonths.Full(day.Month)} {Number(day.Year)}", IsoDate.Day(day));

    private static DatePiece MonthPiece(DateOnly day, DateLength length)
    {
        var name = length == DateLength.Month ? ArabicMonths.Short(day.Month) : ArabicMonths.Full(day.Month);
        return new($"{name} {Number(day.Year)}", IsoDate.Month(day));
    }

    private static DatePiece YearPiece(DateOnly day) => new(Number(day.Year), IsoDate.Year(day));

    private static bool IsWholeMonths(DateRange range) =>
        range.Earliest.Day == 1
        && range.Latest.Day == DateTime.DaysInMonth(range.Latest.Year, range.Latest.Month);

    private static bool IsWholeYears(DateRange range) =>
        IsWholeMonths(range) && range.Earliest.Month == 1 && range.Latest.Month == 12;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
