using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Readings;

/// <summary>A body named in one place of an article.</summary>
/// <param name="Body">Key in the lexicon.</param>
/// <param name="Name">The name as printed there.</param>
/// <param name="Round">Position in <see cref="Reading.Rounds"/>, or null.</param>
public sealed record BodyReading(string Body, string Name, int? Round, Evidence Evidence);
