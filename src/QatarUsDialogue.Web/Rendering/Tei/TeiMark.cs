using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Rendering.Tei;

/// <summary>Words of a text with the element that marks them.</summary>
/// <param name="Number">The number of the fact in its source.</param>
public sealed record TeiMark(int Number, TextSpan Span, string Element, IReadOnlyList<(string Name, string Value)> Attributes);
