using System.Globalization;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction.Dates;

/// <summary>Dates in digits, the year in front or behind.</summary>
internal static class NumericDate
{
    // 2017/05/31 · 2025-12-20 · 31/05/2017 · 31.05.2017
    public static (DateExpression Expression, int End)? At(TokenList tokens, int i)
    {
        if (Numbers(tokens, i) is not var (a, b, c, end))
        {
            return null;
        }

        var (year, month, day) = a > 31 ? (a, b, c) : (c, b, a);
        return year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? (new DateExpression { Year = year, Month = month, FirstDay = day }, end)
            : null;
    }

    private static (int, int, int, int End)? Numbers(TokenList tokens, int i)
    {
        if (!tokens[i].IsNumber)
        {
            return null;
        }

        // Full stops between digits make one number of the three.
        if (tokens[i].Text.Split('.') is [var x, var y, var z])
        {
            return Parse(x) is { } p && Parse(y) is { } q && Parse(z) is { } r ? (p, q, r, i + 1) : null;
        }

        return i + 4 < tokens.Count && tokens[i].Value is { } a && tokens[i + 2].Value is { } b && tokens[i + 4].Value is { } c
            && (tokens[i + 1].Is("/") || tokens[i + 1].Is("-")) && tokens[i + 3].Is(tokens[i + 1].Text)
            ? (a, b, c, i + 5)
            : null;
    }

    private static int? Parse(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
