using System.Globalization;
using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>A date as precise as it is known, in words and Western digits.</summary>
public sealed class DateText(CalendarNames names)
{
    // The bidi algorithm keeps 21 first on the right around an en dash; a hyphen-minus would turn the range.
    private const string Dash = "–";
    private const string WideDash = " – ";

    public IReadOnlyList<DatePiece> Of(DateRange range, DateLength length = DateLength.Full)
    {
        var (first, last) = (range.Earliest, range.Latest);
        var isOneMonth = first.Year == last.Year && first.Month == last.Month;
        if (length != DateLength.Full && isOneMonth)
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

    public string Text(DateRange range, DateLength length = DateLength.Full) =>
        string.Concat(Of(range, length).Select(piece => piece.Text));

    private IReadOnlyList<DatePiece> WithinMonth(DateOnly first, DateOnly last, DateLength length)
    {
        // Thirds of a month: the papers say مطلع, منتصف and أواخر, the reader turns them into ten days.
        var isToTheEnd = last.Day == DateTime.DaysInMonth(last.Year, last.Month);
        return (first.Day, last.Day) switch
        {
            (1, 10) => [new(names.Early), MonthPiece(first, length)],
            (11, 20) => [new(names.Middle), MonthPiece(first, length)],
            (21, _) when isToTheEnd => [new(names.Late), MonthPiece(first, length)],
            _ => [new(Number(first.Day), IsoDate.Day(first)), new(Dash), DayPiece(last, length)],
        };
    }

    private IReadOnlyList<DatePiece> Days(DateOnly first, DateOnly last, DateLength length) =>
        length != DateLength.Full
            ? [MonthPiece(first, length), new(WideDash), MonthPiece(last, length)]
            : [DayPiece(first, length), new(WideDash), DayPiece(last, length)];

    private static IReadOnlyList<DatePiece> Years(DateOnly first, DateOnly last) =>
        first.Year == last.Year ? [YearPiece(first)] : [YearPiece(first), new(Dash), YearPiece(last)];

    private DatePiece DayPiece(DateOnly day, DateLength length) =>
        length != DateLength.Full
            ? MonthPiece(day, length)
            : new($"{Number(day.Day)} {names.Months[day.Month - 1]} {Number(day.Year)}", IsoDate.Day(day));

    private DatePiece MonthPiece(DateOnly day, DateLength length)
    {
        var months = length switch
        {
            DateLength.Full => names.Months,
            DateLength.Month => names.PlainMonths,
            _ => names.ShortMonths,
        };
        return new($"{months[day.Month - 1]} {Number(day.Year)}", IsoDate.Month(day));
    }

    private static DatePiece YearPiece(DateOnly day) => new(Number(day.Year), IsoDate.Year(day));

    private static bool IsWholeMonths(DateRange range) =>
        range.Earliest.Day == 1
        && range.Latest.Day == DateTime.DaysInMonth(range.Latest.Year, range.Latest.Month);

    private static bool IsWholeYears(DateRange range) =>
        IsWholeMonths(range) && range.Earliest.Month == 1 && range.Latest.Month == 12;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
