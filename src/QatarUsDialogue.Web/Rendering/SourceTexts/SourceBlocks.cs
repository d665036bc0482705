using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Rendering.SourceTexts;

/// <summary>Cuts a captured text into blocks that together are the text, to the last character.</summary>
public static class SourceBlocks
{
    public static IReadOnlyList<SourceBlock> Of(string text, IEnumerable<FurniturePart> furniture, string? title)
    {
        var parts = furniture.OrderBy(part => part.Start).ToList();
        var blocks = new List<SourceBlock>();
        var isTitleSeen = false;
        foreach (var span in Spans(text))
        {
            var first = FirstLetter(text, span);
            var kind = parts.FirstOrDefault(part => part.Start <= first && first < part.Start + part.Length)?.Kind;
            var isTitle = !isTitleSeen && kind is null && title is not null
                && span.In(text).Trim().Equals(title.Trim(), StringComparison.Ordinal);
            isTitleSeen |= isTitle;
            blocks.Add(new SourceBlock(span, kind, isTitle));
        }

        return blocks;
    }

    /// <summary>The block in which a place of the text lies.</summary>
    public static TextSpan At(string text, int place) => Spans(text).First(span => place < span.End);

    // A block begins at a line with words; blank lines belong to the block before them, or to the first.
    private static IEnumerable<TextSpan> Spans(string text)
    {
        var start = 0;
        var hasWords = false;
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end + 1;
            var isBlank = text.AsSpan(line, end - line).IsWhiteSpace();
            if (!isBlank && hasWords)
            {
                yield return TextSpan.Between(start, line);
                start = line;
            }

            hasWords |= !isBlank;
            line = end;
        }

        if (start < text.Length)
        {
            yield return TextSpan.Between(start, text.Length);
        }
    }

    private static int FirstLetter(string text, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End - 1 && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
