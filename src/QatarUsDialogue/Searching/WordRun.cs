namespace QatarUsDialogue.Searching;

/// <summary>Words that must follow one another, by their stems.</summary>
/// <param name="Text">As a person writes them.</param>
public sealed record WordRun(string Text, IReadOnlyList<string> Stems);
