namespace QatarUsDialogue.Web.Queries;

/// <summary>A topic with the number of its passages where the page speaks of them.</summary>
public sealed record TopicLine(string Key, Label Name, int Passages);
