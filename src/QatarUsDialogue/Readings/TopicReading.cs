using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Readings;

/// <summary>A topic spoken of in one paragraph.</summary>
/// <param name="Round">Position in <see cref="Reading.Rounds"/>, or null.</param>
public sealed record TopicReading(string Topic, int? Round, IReadOnlyList<Evidence> Evidence);
