namespace QatarUsDialogue.Dialogues;

/// <summary>What the reconciler did with a thing it was given, and why. The build report lists them all.</summary>
/// <param name="Verb"><c>kept</c>, <c>merged</c> or <c>set aside</c>.</param>
/// <param name="Subject">What was decided on: an article, a round, a document.</param>
/// <param name="Because">One sentence.</param>
public sealed record Decision(string Verb, string Subject, string Because);
