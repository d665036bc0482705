using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Dates;

/// <summary>Years and decades that stand alone.</summary>
internal static class YearParser
{
    private static readonly WordTable<int> Decades = new(DateWords.Decades);

    public static (DateExpression Expression, int End)? At(TokenList tokens, int i) =>
        Relative(tokens, i) ?? Decade(tokens, i) ?? Plain(tokens, i);

    // العام الماضي · هذا العام
    public static (DateExpression Expression, int End)? Relative(TokenList tokens, int i)
    {
        if (i + 1 >= tokens.Count)
        {
            return null;
        }

        if (DateWords.This.HasBase(tokens[i]) && DateWords.ThisYear.Has(tokens[i + 1]))
        {
            return (new DateExpression { YearOffset = 0 }, i + 2);
        }

        return DateWords.ThisYear.HasBase(tokens[i]) && Direction(tokens, i + 1) is { } offset
            ? (new DateExpression { YearOffset = offset }, i + 2)
            : null;
    }

    /// <summary>The four digits of a year, or null.</summary>
    public static int? Number(TokenList tokens, int i) =>
        i < tokens.Count && tokens[i].Value is >= 1900 and <= 2100 and var year && tokens[i].Text.Length == 4 ? year : null;

    // تسعينيات القرن الماضي · سبعينيات القرن العشرين · التسعينيات
    private static (DateExpression Expression, int End)? Decade(TokenList tokens, int i)
    {
        if (!Decades.TryGet(tokens[i].Text, out var decade))
        {
            return null;
        }

        var date = new DateExpression { Decade = 1900 + decade };
        return i + 2 < tokens.Count && DateWords.Century.Has(tokens[i + 1])
            && (Direction(tokens, i + 2) is -1 || DateWords.Twentieth.Has(tokens[i + 2])) ? (date, i + 3)
            : DateWords.IsDefiniteDecade(tokens[i]) ? (date, i + 1)
            : null;
    }

    // عام 2018 · في 2018
    private static (DateExpression Expression, int End)? Plain(TokenList tokens, int i) =>
        i > 0 && DateWords.Since.HasBase(tokens[i - 1]) && Number(tokens, i) is { } bare ? (new DateExpression { Year = bare }, i + 1)
        : DateWords.Year.HasBase(tokens[i]) && Number(tokens, i + 1) is { } year
            ? (new DateExpression { Year = year }, i + 2)
            : null;

    private static int? Direction(TokenList tokens, int i) =>
        DateWords.Directions.TryGetValue(tokens[i].Text, out var direction) ? direction : null;
}
