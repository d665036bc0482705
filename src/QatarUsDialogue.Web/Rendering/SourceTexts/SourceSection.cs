namespace QatarUsDialogue.Web.Rendering.SourceTexts;

/// <summary>Blocks that a page shows together.</summary>
public sealed record SourceSection(SectionKind Kind, IReadOnlyList<SourceBlock> Blocks);
