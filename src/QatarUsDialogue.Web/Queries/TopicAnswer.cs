namespace QatarUsDialogue.Web.Queries;

/// <summary>What the sources of one round say on the topic that the reader asked for.</summary>
public sealed record TopicAnswer(int Passages, Quotation? Quotation);
