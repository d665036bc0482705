using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Segmentation;

/// <summary>One line of the captured page that holds anything but space.</summary>
/// <param name="Captured">The whole captured text, which the spans point into.</param>
/// <param name="Number">1-based, blank lines counted.</param>
/// <param name="Span">Without the spaces around it and without the line end.</param>
public sealed record Line(string Captured, int Number, TextSpan Span, IReadOnlyList<Token> Tokens)
{
    public int Words => Tokens.Count(t => t.IsWord);

    /// <summary>True when a full stop, question or exclamation mark closes it, quotation marks set aside.</summary>
    public bool EndsSentence =>
        Tokens.LastOrDefault(t => !Marks.IsQuote(t)) is { IsMark: true } last && Marks.IsSentenceEnd(last);
}
