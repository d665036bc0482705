using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>A fact as a row of a table to take away, with its source and what was understood of it.</summary>
public sealed record FactRow(Source Source, Fact Fact, FactNote Note);
