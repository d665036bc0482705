using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>A fact with its round, or with the place that it has in no round.</summary>
public sealed record FactInTime(Fact Fact, string Place);
