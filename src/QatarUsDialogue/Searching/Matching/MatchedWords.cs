using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Searching.Matching;

/// <summary>Words of a text that answer a query.</summary>
/// <param name="Span">In the text that was looked through; always whole words.</param>
/// <param name="Asked">What was asked for.</param>
public sealed record MatchedWords(TextSpan Span, MatchRule Rule, string Asked);
