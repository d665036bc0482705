using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Cuts quoted words where marked ones begin and end.</summary>
public static class QuoteParts
{
    public static IReadOnlyList<QuotePart> Of(string text, TextSpan cut, IEnumerable<TextSpan> words)
    {
        var parts = new List<QuotePart>();
        var at = cut.Start;
        foreach (var span in words)
        {
            var start = Math.Max(span.Start, at);
            var end = Math.Min(span.End, cut.End);
            if (start >= end)
            {
                continue;
            }

            Add(parts, text[at..start], false);
            Add(parts, text[start..end], true);
            at = end;
        }

        Add(parts, text[at..cut.End], false);
        return parts;
    }

    public static bool IsCutBefore(string text, TextSpan passage, TextSpan cut) =>
        cut.Start > passage.Start && !IsBlank(text, passage.Start, cut.Start);

    public static bool IsCutAfter(string text, TextSpan passage, TextSpan cut) =>
        cut.End < passage.End && !IsBlank(text, cut.End, passage.End);

    private static void Add(List<QuotePart> parts, string text, bool isMarked)
    {
        if (text.Length > 0)
        {
            parts.Add(new QuotePart(text, isMarked));
        }
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();
}
