using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Segmentation;

/// <summary>A sentence of the article itself, its headline, or a heading between its paragraphs.</summary>
/// <param name="Line">The line it stands on.</param>
/// <param name="Tokens">Its words, numbers and marks in order.</param>
public sealed record Sentence(Line Line, bool IsTitle, TokenList Tokens)
{
    /// <summary>True for a heading: it says what follows is about, and tells nothing itself.</summary>
    public bool IsHeading { get; init; }

    /// <summary>True for the sentences that facts are taken from.</summary>
    public bool IsBody => !IsTitle && !IsHeading;

    /// <summary>True for the first sentence of its line.</summary>
    public bool OpensLine => Tokens[0].Span.Start == Line.Tokens[0].Span.Start;

    public TextSpan Span { get; } = TextSpan.Between(Tokens[0].Span.Start, Tokens[^1].Span.End);

    public int Count => Tokens.Count;

    public ref readonly Token this[int i] => ref Tokens[i];

    /// <summary>
    /// The captured words of the tokens with single spaces and without marks: the press breaks lines and loses
    /// spaces inside names.
    /// </summary>
    public string Words(int start, int end) =>
        string.Join(' ', Tokens.Skip(start).Take(end - start).Where(t => !t.IsMark).Select(t => t.Span.In(Line.Captured)));

    /// <summary>The captured text of the tokens, marks and all, every run of space as one.</summary>
    public string Text(int start, int end) =>
        string.Join(' ', SpanOf(start, end).In(Line.Captured).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The span of the captured words of the tokens from start up to, not including, end.</summary>
    public TextSpan SpanOf(int start, int end) => TextSpan.Between(Tokens[start].Span.Start, Tokens[end - 1].Span.End);
}
