using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Rendering.SourceTexts;

/// <summary>One line of a captured text with the line ends and blank lines after it, so that nothing is lost between blocks.</summary>
/// <param name="Furniture">What the line is where it is not the article's own; null for the article.</param>
public sealed record SourceBlock(TextSpan Span, FurnitureKind? Furniture, bool IsTitle);
