namespace QatarUsDialogue.Web.Queries;

/// <summary>Where a fact stands: the source and the fact's number in it. Every value on a page ends in one.</summary>
public sealed record FactPlace(string SourceId, int Number);
