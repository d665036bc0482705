namespace QatarUsDialogue.Web.Queries;

/// <summary>A topic that the rounds can be filtered by.</summary>
public sealed record TopicChoice(string Key, Label Name, int Passages, bool IsChosen);
