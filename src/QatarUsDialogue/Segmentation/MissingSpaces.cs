using QatarUsDialogue.Articles;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Segmentation;

/// <summary>
/// Sets right a space that the capture lost: «آل ثانيووزير» is «آل ثاني ووزير». Only words that no Arabic word can
/// end with are cut off.
/// </summary>
internal static class MissingSpaces
{
    private const int ShortestFirst = 3;

    private static readonly string[] Beginnings =
    [
        "ووزير",
        "ووزاره",
        "ورئيس",
    ];

    private static readonly WordQuestion IsTwo = new(word => Border(word) > 0);

    /// <summary>Puts two words for each token of a line that is two.</summary>
    public static void Restore(List<Token> tokens)
    {
        var from = tokens.FindIndex(IsTwoWords);
        if (from < 0)
        {
            return;
        }

        Token[] rest = [.. tokens.Skip(from)];
        tokens.RemoveRange(from, rest.Length);
        foreach (var token in rest)
        {
            if (IsTwoWords(token))
            {
                var at = Border(token.Text);
                var first = new TextSpan(token.Span.Start, at);
                tokens.Add(token with { Word = new(token.Text[..at]), Span = first });
                tokens.Add(new Token(TokenKind.Word, new(token.Text[at..]), TextSpan.Between(first.End, token.Span.End), IsGlued: true));
            }
            else
            {
                tokens.Add(token);
            }
        }
    }

    private static bool IsTwoWords(Token token) => token.IsWord && IsTwo.Of(token.Word) && token.Text.Length == token.Span.Length;

    /// <summary>How many letters the first of two words has; 0 for one word.</summary>
    private static int Border(string word)
    {
        foreach (var beginning in Beginnings)
        {
            var at = word.IndexOf(beginning, StringComparison.Ordinal);
            if (at >= ShortestFirst)
            {
                return at;
            }
        }

        return 0;
    }
}
