using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Marks words in a quotation that came or went between two rounds.</summary>
public static class ChangedWords
{
    /// <summary>The quoted words as they stand in the source.</summary>
    public static string TextOf(Quotation quotation) => string.Concat(quotation.Parts.Select(part => part.Text));

    /// <param name="words">Places in <see cref="TextOf"/>, in order, none over another.</param>
    public static Quotation Mark(Quotation quotation, IReadOnlyList<TextSpan> words, WordChange change)
    {
        var parts = new List<QuotePart>();
        var at = 0;
        foreach (var part in quotation.Parts)
        {
            var place = new TextSpan(at, part.Text.Length);
            Split(parts, part, place, words.Where(place.Overlaps), change);
            at = place.End;
        }

        return quotation with { Parts = parts };
    }

    private static void Split(List<QuotePart> parts, QuotePart part, TextSpan place, IEnumerable<TextSpan> words, WordChange change)
    {
        var at = 0;
        foreach (var word in words)
        {
            var start = Math.Max(word.Start - place.Start, 0);
            var end = Math.Min(word.End - place.Start, place.Length);
            Add(at, start, WordChange.None);
            Add(start, end, change);
            at = end;
        }

        Add(at, place.Length, WordChange.None);

        void Add(int start, int end, WordChange what)
        {
            if (end > start)
            {
                parts.Add(part with { Text = part.Text[start..end], Change = what });
            }
        }
    }
}
