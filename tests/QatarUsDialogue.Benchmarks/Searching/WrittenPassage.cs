namespace QatarUsDialogue.Benchmarks.Searching;

/// <summary>A passage that holds a word in a certain spelling.</summary>
internal sealed record WrittenPassage(int Id, string SourceId, int Start);
