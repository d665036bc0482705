using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Readings;

/// <summary>A name or a headline with its evidence.</summary>
public sealed record StatedText(string Text, IReadOnlyList<Evidence> Evidence);
