using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Segmentation;

/// <summary>One line of the captured page that holds anything but space.</summary>
/// <param name="Captured">The whole captured text, which the spans point into.</param>
/// <param name="Number">1-based, blank lines counted.</param>
/// <param name="Span">Without the spaces around it and without the line end.</param>
public sealed record Line(string Captured, int Number, TextSpan Span, TokenList Tokens)
{
    public int Words { get; } = CountWords(Tokens);

    /// <summary>True when a full stop, question or exclamation mark closes it, quotation marks set aside.</summary>
    public bool EndsSentence { get; } = IsClosed(Tokens);

    // A line is the same as itself alone: its whole page need not be looked at to tell it from another.
    public bool Equals(Line? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Span.Start;

    private static int CountWords(TokenList tokens)
    {
        var words = 0;
        foreach (ref readonly var token in tokens.AsSpan())
        {
            words += token.IsWord ? 1 : 0;
        }

        return words;
    }

    private static bool IsClosed(TokenList tokens)
    {
        var last = tokens.Count - 1;
        while (last >= 0 && Marks.IsQuote(tokens[last]))
        {
            last--;
        }

        return last >= 0 && Marks.IsSentenceEnd(tokens[last]);
    }
}
