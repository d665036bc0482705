using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Cuts a long sentence to a quotation around its marked words, always at the edge of a word.</summary>
public static class QuoteCutter
{
    public static TextSpan Cut(string text, TextSpan passage, TextSpan words, int limit)
    {
        passage = Trim(text, passage);
        if (passage.Length <= limit)
        {
            return passage;
        }

        var spare = Math.Max(0, limit - words.Length);
        var start = Math.Max(passage.Start, words.Start - (spare / 2));
        var end = Math.Min(passage.End, start + Math.Max(limit, words.Length));
        start = Math.Max(passage.Start, Math.Min(start, end - limit));
        while (start > passage.Start && start < words.Start && !char.IsWhiteSpace(text[start - 1]))
        {
            start++;
        }

        while (end < passage.End && end > words.End && !char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        return Trim(text, TextSpan.Between(Math.Min(start, words.Start), Math.Max(end, words.End)));
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.Between(start, end);
    }
}
