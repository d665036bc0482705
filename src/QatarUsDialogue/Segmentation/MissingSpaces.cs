using QatarUsDialogue.Articles;

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

    private static readonly int Shortest = ShortestFirst + Beginnings.Min(b => b.Length);

    /// <summary>Adds the token, or the two words that it is, to the tokens of its line.</summary>
    public static void AddRestored(Token token, List<Token> tokens)
    {
        foreach (var beginning in token.IsWord && token.Text.Length >= Shortest && token.Text.Length == token.Span.Length ? Beginnings : [])
        {
            var at = token.Text.IndexOf(beginning, StringComparison.Ordinal);
            if (at >= ShortestFirst)
            {
                var first = new TextSpan(token.Span.Start, at);
                tokens.Add(token with { Word = new(token.Text[..at]), Span = first });
                tokens.Add(new Token(TokenKind.Word, new(token.Text[at..]), TextSpan.Between(first.End, token.Span.End), IsGlued: true));
                return;
            }
        }

        tokens.Add(token);
    }
}
