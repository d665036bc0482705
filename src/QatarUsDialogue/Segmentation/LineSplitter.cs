using System.Runtime.InteropServices;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Cleaning;

namespace QatarUsDialogue.Segmentation;

/// <summary>
/// Cuts a page into its lines. Blank ones are counted and left out, labels glued to a line are cut off it, lines broken
/// inside a sentence are one.
/// </summary>
public static class LineSplitter
{
    /// <summary>The lines of a text that stands alone.</summary>
    public static IReadOnlyList<Line> Split(CleanText clean) => Split(clean, new WordPool());

    public static IReadOnlyList<Line> Split(CleanText clean, WordPool words)
    {
        var lines = new List<Line>();
        var tokens = new List<Token>();
        var text = clean.Text;
        var number = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            number++;
            tokens.Clear();
            Tokenizer.Cut(clean, start, end, words, tokens);
            MissingSpaces.Restore(tokens);

            foreach (var part in tokens.Count > 0 ? GluedLabels.Cut(clean.Captured, TokenList.Of(CollectionsMarshal.AsSpan(tokens))) : [])
            {
                lines.Add(new Line(clean.Captured, number, TextSpan.Between(part[0].Span.Start, part[^1].Span.End), part));
            }

            start = end + 1;
        }

        return WrappedLines.Join(lines);
    }
}
