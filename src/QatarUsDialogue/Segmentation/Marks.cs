using QatarUsDialogue.Cleaning;

namespace QatarUsDialogue.Segmentation;

/// <summary>What a punctuation mark does to a sentence.</summary>
public static class Marks
{
    public static bool IsQuote(Token t) =>
        t.IsMark && t.Text[0] is '"' or '\'' or '“' or '”' or '‘' or '’' or ArabicLetters.LeftGuillemet or ArabicLetters.RightGuillemet;

    public static bool IsSentenceEnd(Token t) => t.IsMark && t.Text[0] is '.' or '!' or '?' or '…' or ArabicLetters.QuestionMark;

    public static bool IsComma(Token t) => t.IsMark && t.Text[0] is ',' or ArabicLetters.Comma or ArabicLetters.Semicolon or ';';

    public static bool IsDash(Token t) => t.IsMark && t.Text[0] is '-' or '–' or '—' or '‑';

    public static bool IsBracket(Token t) => t.IsMark && t.Text[0] is '(' or ')' or '[' or ']';
}
