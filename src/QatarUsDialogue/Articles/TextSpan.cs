namespace QatarUsDialogue.Articles;

/// <summary>
/// A place in a captured article. Start and length count UTF-16 code units of the captured text, always:
/// never of a cleaned copy, never bytes, never code points. Of an HTML page the text that was taken out of it counts.
/// </summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, end - start);

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public string In(string text) => text.Substring(Start, Length);

    /// <summary>The same words, to look at and not to keep.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
