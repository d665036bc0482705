using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Searching;

/// <summary>A word of a text as the search index knows it.</summary>
/// <param name="Folded">In one spelling: what the reader typed and what the press printed meet here first.</param>
/// <param name="Stem">Without little words in front and endings behind: one stem for all forms of a word.</param>
/// <param name="Span">Where the word stands in the text that was given, marks and all.</param>
public sealed record SearchTerm(string Folded, string Stem, TextSpan Span);
