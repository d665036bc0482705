using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Furniture;

/// <summary>Parts a line of furniture where newspapers part it: at dashes, strokes, colons, commas, arrows and around quotations.</summary>
public static class LineParting
{
    public static IReadOnlyList<LinePart> Parts(Line line)
    {
        var parts = new List<LinePart>();
        var tokens = line.Tokens;
        var start = 0;
        for (var i = 0; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && !IsBorder(tokens[i]))
            {
                continue;
            }

            if (tokens.Skip(start).Take(i - start).Any(t => !t.IsMark))
            {
                parts.Add(new LinePart(line, start, i, IsQuoted(tokens, start, i)));
            }

            start = i + 1;
        }

        return parts;
    }

    private static bool IsQuoted(TokenList tokens, int start, int end) =>
        start > 0 && end < tokens.Count && Marks.IsQuote(tokens[start - 1]) && Marks.IsQuote(tokens[end]);

    public static bool IsArrow(Token t) => t.IsMark && t.Text is "»" or ">" or "›" or "◄" or "←";

    private static bool IsBorder(Token t) =>
        t.IsMark && (Marks.IsDash(t) || Marks.IsComma(t) || Marks.IsBracket(t) || Marks.IsQuote(t) || IsArrow(t) || t.Text is "|" or "/" or ":" or "+" or "©");
}
