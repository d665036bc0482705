using System.Globalization;
using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Segmentation;

/// <summary>A word, a number or a punctuation mark in clean spelling, with its place in the captured text.</summary>
/// <param name="Word">In clean spelling; Latin letters in lower case.</param>
/// <param name="IsGlued">True when no space stands before it.</param>
public readonly record struct Token(TokenKind Kind, Word Word, TextSpan Span, bool IsGlued)
{
    public string Text => Word.Text;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    public bool IsMark => Kind == TokenKind.Mark;

    public bool Is(string text) => string.Equals(Text, text, StringComparison.Ordinal);

    /// <summary>The value of a number of at most nine digits; null for everything else.</summary>
    public int? Value => IsNumber && Text.Length <= 9 && int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
