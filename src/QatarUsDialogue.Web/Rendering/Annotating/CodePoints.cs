namespace QatarUsDialogue.Web.Rendering.Annotating;

/// <summary>Turns places counted in UTF-16 code units, as everywhere here, into places counted in code points, as web annotations do.</summary>
public sealed class CodePoints
{
    // Where the second halves of pairs stand, in order.
    private readonly List<int> _seconds = [];

    public CodePoints(string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text[at - 1], text[at]))
            {
                _seconds.Add(at);
            }
        }
    }

    /// <summary>How many code points stand before a place.</summary>
    public int Before(int unit)
    {
        var found = _seconds.BinarySearch(unit);
        return unit - (found < 0 ? ~found : found);
    }

    /// <summary>The place so many code points further, or back, as far as the text goes.</summary>
    public static int Move(string text, int from, int points)
    {
        var at = from;
        for (; points > 0 && at < text.Length; points--)
        {
            at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        }

        for (; points < 0 && at > 0; points++)
        {
            at -= at > 1 && char.IsSurrogatePair(text[at - 2], text[at - 1]) ? 2 : 1;
        }

        return at;
    }
}
