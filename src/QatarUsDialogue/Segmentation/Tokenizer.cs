using QatarUsDialogue.Cleaning;

namespace QatarUsDialogue.Segmentation;

/// <summary>
/// Cuts clean text into words, numbers and marks. A letter beside a digit is a border, because the press writes
/// «21 و22» and «عربي21».
/// </summary>
public static class Tokenizer
{
    /// <summary>Tokens of the clean characters from start up to, not including, end.</summary>
    public static IReadOnlyList<Token> Tokens(CleanText clean, int start, int end, WordPool words)
    {
        var tokens = new List<Token>();
        Cut(clean, start, end, words, tokens);
        return tokens;
    }

    /// <summary>Adds the tokens of the clean characters from start up to, not including, end.</summary>
    public static void Cut(CleanText clean, int start, int end, WordPool words, List<Token> tokens)
    {
        var text = clean.Text;
        var glued = false;
        for (var i = start; i < end;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                glued = false;
                i++;
                continue;
            }

            var kind = KindOf(text[i]);
            var from = i++;
            while (i < end && kind != TokenKind.Mark && Continues(text, i, kind, end))
            {
                i++;
            }

            tokens.Add(new Token(kind, words.Of(text.AsSpan(from, i - from)), clean.SpanOf(from, i), glued));
            glued = true;
        }
    }

    private static bool Continues(string text, int i, TokenKind kind, int end) =>
        KindOf(text[i]) == kind || (kind == TokenKind.Number && IsInsideNumber(text, i, end));

    // 13,000 and 1.5 are one number; 21، is a number and a comma.
    private static bool IsInsideNumber(string text, int i, int end) =>
        text[i] is '.' or ',' or '٫' or '٬' && i + 1 < end && char.IsAsciiDigit(text[i + 1]);

    private static TokenKind KindOf(char c) =>
        c is >= ArabicLetters.Hamza and <= ArabicLetters.Yeh ? TokenKind.Word
        : char.IsAsciiDigit(c) ? TokenKind.Number
        : char.IsLetter(c) ? TokenKind.Word
        : TokenKind.Mark;
}
