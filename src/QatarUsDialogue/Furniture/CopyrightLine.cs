using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Furniture;

/// <summary>Whose a page is: «© 2019 فرانس 24», «جميع الحقوق محفوظة © سبق الدوحة», «جميع الحقوق محفوظة لموقع …».</summary>
public static class CopyrightLine
{
    private const int LongestName = 4;
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private static readonly WordSet Sign = new("©");
    private static readonly PhraseTable<bool> Rights = new([("الحقوق محفوظة", true), ("حقوق النشر", true), ("copyright", true), ("rights reserved", true)]);
    private static readonly WordSet Formula = new("جميع", "كافة", "كل", "الحقوق", "محفوظة", "حقوق", "النشر", "الطبع", "copyright", "all", "rights", "reserved", "لدى");

    public static bool Is(Line line) =>
        line.Tokens.Any(Sign.Has) || Rights.IsIn(line.Tokens);

    public static IEnumerable<LinePart> Names(Line line) =>
        Is(line) ? LineParting.Parts(line).Select(WithoutFormula).Where(p => p.Words.Count is > 0 and <= LongestName) : [];

    private static LinePart WithoutFormula(LinePart part)
    {
        var (start, end) = (part.Start, part.End);
        while (start < end && (IsFormula(part.Line.Tokens[start]) || IsJoined(part.Line.Tokens[start])))
        {
            start++;
        }

        while (start < end && IsFormula(part.Line.Tokens[end - 1]))
        {
            end--;
        }

        return new LinePart(part.Line, start, end, part.IsQuoted);
    }

    private static bool IsFormula(Token token) => token.IsMark || Formula.Has(token) || token.Value is >= FirstYear and <= LastYear;

    // محفوظة لموقع الأخبار
    private static bool IsJoined(Token token) => token.IsWord && OutletWords.OpensJoined(token) && !OutletWords.Opens(token);
}
