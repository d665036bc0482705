using QatarUsDialogue.Articles;
using QatarUsDialogue.Extraction.Dates;

namespace QatarUsDialogue.Discourse;

/// <summary>
/// Turns date expressions into days, from the day of publication and the tense of the sentence. Without a day of
/// publication only what the words fix is resolved: nothing else may stand in for it, least of all today.
/// </summary>
public sealed class DateResolver(DateOnly? published)
{
    // «22 نوفمبر» printed on the 19th is three days off, and not a year ago.
    private const int SoonDays = 31;

    public ResolvedDate Resolve(DateMention mention)
    {
        var expression = mention.Expression;
        if (expression.Absolute() is { } absolute)
        {
            return new(mention, absolute, Basis.Stated, null);
        }

        if (published is not { } day || expression.IsAbsolute)
        {
            return new(mention, null, Basis.Inferred, null);
        }

        var tense = TenseReader.At(mention.Sentence, mention.Start);
        return expression switch
        {
            { Month: not null } => new(mention, Month(expression, day, tense), Basis.Inferred, new(KindOf(expression), day)),
            { YearOffset: { } years } => new(mention, DateRange.Year(day.Year + years), Basis.Inferred, new(DateInferenceKind.RelativeToPublication, day)),
            { MonthOffset: { } months } => new(mention, MonthOf(day.AddMonths(months), expression), Basis.Inferred, new(DateInferenceKind.RelativeToPublication, day)),
            { Weekday: { } weekday } => new(mention, Weekday(expression, weekday, day, tense), Basis.Inferred, new(DateInferenceKind.WeekdayWithoutDate, day)),
            { DayOffset: { } days } => new(mention, DateRange.Day(day.AddDays(days)), Basis.Inferred, new(DateInferenceKind.RelativeToPublication, day)),
            _ => new(mention, null, Basis.Inferred, null),
        };
    }

    private static DateInferenceKind KindOf(DateExpression expression) => expression switch
    {
        { YearOffset: not null } => DateInferenceKind.RelativeToPublication,
        { FirstDay: null } => DateInferenceKind.MonthWithoutYear,
        _ => DateInferenceKind.DayWithoutYear,
    };

    private static DateRange? MonthOf(DateOnly day, DateExpression expression) =>
        (expression with { Month = day.Month }).WithYear(day.Year);

    private static DateRange? Month(DateExpression expression, DateOnly published, Tense tense)
    {
        if (expression.YearOffset is { } offset)
        {
            return expression.WithYear(published.Year + offset);
        }

        if (expression is { Weekday: { } weekday, FirstDay: not null, Direction: null } && OnWeekday(expression, weekday, published) is { } sure)
        {
            return sure;
        }

        var thisYear = expression.WithYear(published.Year);
        var isSoon = tense == Tense.Unsaid && expression.FirstDay is not null && thisYear is { } range && range.Earliest > published && range.Earliest.DayNumber - published.DayNumber <= SoonDays;
        var direction = expression.Direction ?? (tense == Tense.Future || isSoon ? 1 : -1);
        return direction switch
        {
            // «فبراير الماضي» is the last one that is over; so is a bare day in a sentence about the past.
            < 0 => thisYear?.Earliest <= published ? thisYear : expression.WithYear(published.Year - 1),
            > 0 => thisYear?.Latest >= published ? thisYear : expression.WithYear(published.Year + 1),
            _ => thisYear,
        };
    }

    // «الثلاثاء 22 نوفمبر» is in a year whose 22 November is a Tuesday.
    private static DateRange? OnWeekday(DateExpression expression, DayOfWeek weekday, DateOnly published) =>
        Enumerable.Range(published.Year - 1, 3)
            .Select(expression.WithYear)
            .OfType<DateRange>()
            .Where(range => range.Earliest.DayOfWeek == weekday)
            .OrderBy(range => Math.Abs(range.Earliest.DayNumber - published.DayNumber))
            .Select(range => (DateRange?)range)
            .FirstOrDefault();

    private static DateRange Weekday(DateExpression expression, DayOfWeek weekday, DateOnly published, Tense tense)
    {
        if (expression.DayOffset is { } offset)
        {
            return DateRange.Day(published.AddDays(offset));
        }

        var ahead = ((int)weekday - (int)published.DayOfWeek + 7) % 7;
        var direction = expression.Direction ?? (tense == Tense.Future ? 1 : -1);
        var days = direction switch
        {
            > 0 when expression.Direction is not null && ahead == 0 => 7,
            > 0 => ahead,
            < 0 when expression.Direction is not null && ahead == 0 => -7,
            _ => ahead == 0 ? 0 : ahead - 7,
        };
        var first = published.AddDays(days);
        return expression.LastWeekday is null ? DateRange.Day(first) : new DateRange(first, first.AddDays(1));
    }
}
