using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Queries;

/// <summary>A document as its row tells it, with the fact that gives it its words.</summary>
internal sealed record FoundDocument(Agreement Agreement, Fact Words);
