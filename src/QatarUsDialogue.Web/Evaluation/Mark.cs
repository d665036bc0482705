using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Evaluation;

/// <summary>A mark as it stands in the file: <c>⟦topic energy|…⟧</c> is the words <c>topic energy</c> on a span.</summary>
/// <param name="Words">The words before the upright stroke.</param>
/// <param name="Span">The marked words in the captured text.</param>
/// <param name="Line">The line of the file, counted from 1.</param>
internal sealed record Mark(IReadOnlyList<string> Words, TextSpan Span, int Line);
