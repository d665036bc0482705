namespace QatarUsDialogue.Web.Evaluation;

/// <param name="Text">The captured text, free of marks.</param>
/// <param name="Marks">In the order in which they begin.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<Mark> Marks);
