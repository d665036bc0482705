using QatarUsDialogue.Cleaning;

namespace QatarUsDialogue.Segmentation;

/// <summary>Cuts a page into its lines. Blank ones are counted and left out.</summary>
public static class LineSplitter
{
    public static IReadOnlyList<Line> Split(CleanText clean)
    {
        var lines = new List<Line>();
        var text = clean.Text;
        var number = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            number++;
            var tokens = new List<Token>();
            foreach (var token in Tokenizer.Tokens(clean, start, end))
            {
                MissingSpaces.AddRestored(token, tokens);
            }

            if (tokens.Count > 0)
            {
                lines.Add(new Line(clean.Captured, number, Articles.TextSpan.Between(tokens[0].Span.Start, tokens[^1].Span.End), tokens));
            }

            start = end + 1;
        }

        return lines;
    }
}
