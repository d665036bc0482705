using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Rendering.Tei;

/// <summary>A step in writing a block: plain words, or the beginning or the end of a part of a mark.</summary>
/// <param name="Words">The words, where the step is words.</param>
/// <param name="Begins">The mark whose part begins; null where words are written or the innermost part ends.</param>
/// <param name="Part">Which part of the mark it is, from 1.</param>
public readonly record struct TeiPiece(TextSpan? Words, TeiMark? Begins, int Part);
