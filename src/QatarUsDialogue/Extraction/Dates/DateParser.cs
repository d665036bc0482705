using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Dates;

/// <summary>Reads the date that starts at a token. The forms are tried from the fullest to the barest.</summary>
internal sealed class DateParser(TokenList tokens)
{
    private static readonly WordTable<DayOfWeek> Weekdays = new(DateWords.Weekdays);
    private static readonly WordTable<MonthPart> Parts = new(DateWords.Parts);

    /// <summary>The expression at the token and the token behind it; null where no date starts.</summary>
    public (DateExpression Expression, int End)? At(int i) =>
        Weekday(i) ?? NumericDate.At(tokens, i) ?? Days(i) ?? DayInWords(i) ?? English(i) ?? Part(i) ?? NamedMonth(i) ?? RelativeMonth(i)
        ?? YearParser.At(tokens, i) ?? RelativeDay(i);

    // الثلاثاء · اليوم الجمعة · الثلاثاء المقبل · الثلاثاء 5 مارس 2024 · الثلاثاء الخامس من مارس · الثلاثاء الموافق 5 مارس 2024 · أمس الأربعاء
    private (DateExpression, int)? Weekday(int i)
    {
        var at = i;
        int? offset = null;
        var opens = -1;
        if (DayOffset.At(tokens, at) is { } relative)
        {
            (offset, at) = (relative.Days, relative.End);
            opens = IsBracket(at) ? at++ : -1;
        }

        if (at >= tokens.Count || !tokens[at].IsWord || DayName(tokens[at]) is not { } weekday)
        {
            return null;
        }

        at++;
        at += opens >= 0 && IsBracket(at) ? 1 : 0;
        // الثلاثاء، 22 نوفمبر · الثلاثاء (22 نوفمبر) · الأربعاء - 17 ديسمبر
        var mark = at < tokens.Count && (Marks.IsComma(tokens[at]) || Marks.IsBracket(tokens[at]) || Marks.IsDash(tokens[at]) || tokens[at].Is("/")) ? 1 : 0;
        // «الثلاثاء 5 مارس 2024 الموافق 24 شعبان», «الثلاثاء 24 شعبان الموافق 5 مارس 2024»
        if ((WholeDay(at + mark) ?? (HijriDate.Behind(tokens, at + mark) is { } behind ? WholeDay(behind) : null)) is { } full)
        {
            return (full.Expression with { Weekday = weekday }, full.End + (mark > 0 && IsBracket(at) && IsBracket(full.End) ? 1 : 0));
        }

        // يومي الاثنين والثلاثاء الماضيين
        if (offset is null && at < tokens.Count && Proclitics.IsJoined(tokens[at]) && DayName(tokens[at]) is { } last && last == Next(weekday))
        {
            if (Days(at + 1) is { } dated)
            {
                return dated;
            }

            var both = new DateExpression { Weekday = weekday, LastWeekday = last };
            return At(DateWords.Directions, at + 1) is { } way ? (both with { Direction = way }, at + 2) : (both, at + 1);
        }

        var direction = At(DateWords.Directions, at);
        return direction is null
            ? (new DateExpression { Weekday = weekday, DayOffset = offset }, at)
            : (new DateExpression { Weekday = weekday, Direction = direction }, at + 1);
    }

    private (DateExpression Expression, int End)? WholeDay(int i) => i < tokens.Count ? NumericDate.At(tokens, i) ?? Days(i) ?? DayInWords(i) : null;

    private static DayOfWeek Next(DayOfWeek day) => (DayOfWeek)(((int)day + 1) % 7);

    private bool IsBracket(int i) => i < tokens.Count && Marks.IsBracket(tokens[i]);

    private static DayOfWeek? DayName(Token token) => Weekdays.TryGet(token, out var day) ? day : null;

    // الخامس من يونيو الماضي · الثاني والعشرين من نوفمبر 2022
    private (DateExpression Expression, int End)? DayInWords(int i)
    {
        var (day, length) = Ordinals.At(tokens, i);
        var from = i + length;

        // الرابع عشر والخامس عشر من الشهر الجاري
        int? last = null;
        if (length > 0 && from < tokens.Count && Proclitics.IsJoined(tokens[from]) && Ordinals.At(tokens, from) is { Length: > 0 } second && second.Value > day)
        {
            last = second.Value;
            from += second.Length;
        }

        // «الأسبوع الأول من مارس 2026» is no day of it; its month is read.
        if (length == 0 || day > 31 || (i > 0 && DateWords.Spans.HasBase(tokens[i - 1])) || !Ordinals.IsDefinite(tokens[i]) || from + 1 >= tokens.Count || !DateWords.From.Has(tokens[from]))
        {
            return null;
        }

        var at = from + 1;
        if (RelativeMonth(at) is { } relative)
        {
            return (relative.Expression with { FirstDay = day, LastDay = last }, relative.End);
        }

        at += DateWords.Month.Has(tokens[at]) ? 1 : 0;
        var (month, monthLength) = MonthNames.At(tokens, at);
        return monthLength == 0 ? null : Directed(new DateExpression { Month = month, FirstDay = day, LastDay = last }, at + monthLength);
    }

    // 18 نوفمبر 2022 · 21 و22 نوفمبر/ تشرين الثاني · 14–15 سبتمبر 2020 · 30 يناير إلى 1 فبراير 2018
    private (DateExpression Expression, int End)? Days(int i)
    {
        // «18:07-3 مارس»: the seven are minutes.
        if (Day(i) is not { } first || (i > 1 && tokens[i - 1].Is(":") && tokens[i - 1].IsGlued && tokens[i - 2].IsNumber))
        {
            return null;
        }

        var at = i + 1;
        int? last = null;
        if (at + 1 < tokens.Count && IsRangeSign(at) && Day(at + 1) is { } second)
        {
            last = second;
            at += 2;
        }

        // 12/يناير/2019
        at += at < tokens.Count && (DateWords.From.Has(tokens[at]) || IsDateSlash(at)) ? 1 : 0;
        at += at < tokens.Count && DateWords.Month.Has(tokens[at]) ? 1 : 0;
        // 14 و15 من الشهر الجاري
        if (RelativeMonth(at) is { } relative)
        {
            return (relative.Expression with { FirstDay = first, LastDay = last }, relative.End);
        }

        var (month, length) = MonthNames.At(tokens, at);
        if (length == 0)
        {
            return null;
        }

        at += length;
        var expression = new DateExpression { Month = month, FirstDay = first, LastDay = last };
        if (last is null && at + 2 < tokens.Count && IsRangeSign(at) && Day(at + 1) is { } end
            && MonthNames.At(tokens, at + 2) is { Length: > 0 } other)
        {
            expression = expression with { FirstMonth = month, Month = other.Month, LastDay = end };
            at += 2 + other.Length;
        }

        return Directed(expression, at);
    }

    // 17 ديسمبر الجاري · 17 ديسمبر 2025
    private (DateExpression Expression, int End) Directed(DateExpression expression, int at)
    {
        var dated = WithYear(expression, at);
        return dated.End == at && At(DateWords.Directions, at) is { } direction
            ? (expression with { Direction = direction }, at + 1)
            : dated;
    }

    private bool IsDateSlash(int i) => tokens[i].Is("/") || tokens[i].Is("-");

    private bool IsRangeSign(int i) => DateWords.To.Has(tokens[i]) || Marks.IsDash(tokens[i]) || tokens[i].Is("/");

    // March 6, 2024
    private (DateExpression Expression, int End)? English(int i)
    {
        var (month, length) = MonthNames.At(tokens, i);
        if (length == 0 || !char.IsAsciiLetter(tokens[i].Text[0]) || Day(i + length) is not { } day)
        {
            return null;
        }

        var at = i + length + 1;
        at += at < tokens.Count && Marks.IsComma(tokens[at]) ? 1 : 0;
        return WithYear(new DateExpression { Month = month, FirstDay = day }, at);
    }

    // منتصف شهر نوفمبر/ تشرين الثاني من العام الماضي · مطلع الشهر الجاري
    private (DateExpression Expression, int End)? Part(int i)
    {
        if (i + 1 >= tokens.Count || !Parts.TryGet(tokens[i], out var part))
        {
            return null;
        }

        var inner = NamedMonth(i + 1, isSure: true) ?? RelativeMonth(i + 1);
        return inner is { } found && found.Expression.Year is null or > 0
            ? (inner.Value.Expression with { Part = part }, inner.Value.End)
            : null;
    }

    // تشرين الثاني/نوفمبر 2022 · فبراير/شباط الماضي · شهر مارس
    private (DateExpression Expression, int End)? NamedMonth(int i) => NamedMonth(i, isSure: false);

    private (DateExpression Expression, int End)? NamedMonth(int i, bool isSure)
    {
        var at = i;
        if (at < tokens.Count && DateWords.Month.HasBase(tokens[at]))
        {
            at++;
            isSure = true;
        }

        var (month, length) = MonthNames.At(tokens, at);
        if (length == 0)
        {
            return null;
        }

        at += length;

        // A month's name alone may be another word («مارس», «آب»), unless a year, «الماضي» or «شهر» stands by.
        var dated = WithYear(new DateExpression { Month = month }, at);
        return isSure || length > 1 || dated.End > at ? dated : null;
    }

    // الشهر الجاري · الشهر الماضي
    private (DateExpression Expression, int End)? RelativeMonth(int i) =>
        i + 1 < tokens.Count && DateWords.ThisMonth.Has(tokens[i]) && At(DateWords.Directions, i + 1) is { } offset
            ? (new DateExpression { MonthOffset = offset }, i + 2)
            : null;

    private (DateExpression Expression, int End)? RelativeDay(int i) =>
        DayOffset.At(tokens, i) is { } offset ? (new DateExpression { DayOffset = offset.Days }, offset.End) : null;

    // … 2022 · … من عام 2022 · … لعام 2022 · … من العام 2022 · … من العام الماضي · … الماضي
    private (DateExpression Expression, int End) WithYear(DateExpression expression, int at)
    {
        if (At(DateWords.Directions, at) is { } direction)
        {
            return (expression with { Direction = direction }, at + 1);
        }

        var next = at;
        next += next < tokens.Count && (Marks.IsComma(tokens[next]) || IsDateSlash(next) || DateWords.From.Has(tokens[next])) ? 1 : 0;
        if (next < tokens.Count && YearParser.Relative(tokens, next) is { } relative)
        {
            return (expression with { YearOffset = relative.Expression.YearOffset }, relative.End);
        }

        next += next < tokens.Count && DateWords.Year.HasBase(tokens[next]) ? 1 : 0;
        return YearParser.Number(tokens, next) is { } year ? (expression with { Year = year }, next + 1) : (expression, at);
    }

    private int? Day(int i) => Number(i) is >= 1 and <= 31 and var day ? day : null;

    private int? Number(int i) => i >= 0 && i < tokens.Count ? tokens[i].Value : null;

    private int? At(Dictionary<string, int> words, int i) =>
        i < tokens.Count && words.TryGetValue(tokens[i].Text, out var value) ? value : null;
}
