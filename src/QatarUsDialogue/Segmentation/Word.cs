namespace QatarUsDialogue.Segmentation;

/// <summary>
/// A word, number or mark in clean spelling: one object for all places where it stands, which remembers what was asked about it.
/// Two threads that write an answer write the same.
/// </summary>
public sealed class Word(string text, WordPool? pool = null)
{
    private ulong[] _answers = [];
    private ulong[] _answersOfPool = [];

    public string Text => text;

    /// <summary>What an extractor set noted about a word of its own pool; 0 for nothing yet.</summary>
    internal int Note { get; set; }

    internal bool IsOf(WordPool? other) => ReferenceEquals(pool, other);

    /// <summary>Answers to the questions of a pool's own tables, or to those of the whole program.</summary>
    internal ref ulong[] AnswersTo(WordPool? asking) => ref (asking is null ? ref _answers : ref _answersOfPool);
}
