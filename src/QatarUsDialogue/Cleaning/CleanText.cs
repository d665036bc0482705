using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Cleaning;

/// <summary>
/// An article in one spelling, with the way back: position i of <see cref="Text"/> stands for the captured
/// character at <c>origins[i]</c>; what stands in <c>origins</c> behind them means nothing.
/// </summary>
public sealed class CleanText(string captured, string text, int[] origins)
{
    public string Captured => captured;
    public string Text => text;

    /// <summary>The captured words for the clean characters from start up to, not including, end.</summary>
    public TextSpan SpanOf(int start, int end)
    {
        if (end <= start)
        {
            return new(start < text.Length ? origins[start] : captured.Length, 0);
        }

        // Marks that were dropped behind the last letter belong to the word.
        var last = origins[end - 1] + 1;
        while (last < captured.Length && (ArabicLetters.IsMark(captured[last]) || captured[last] == ArabicLetters.Tatweel))
        {
            last++;
        }

        return TextSpan.Between(origins[start], last);
    }
}
