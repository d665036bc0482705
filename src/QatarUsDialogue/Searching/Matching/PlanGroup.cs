namespace QatarUsDialogue.Searching.Matching;

/// <summary>All of the parts, or one of the runs that may stand instead of them: «أنتوني» and «بلينكن», or «بلنكن».</summary>
public sealed record PlanGroup(IReadOnlyList<PlanPart> Parts, IReadOnlyList<WordRun> Instead);
