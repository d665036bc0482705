using System.Text;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Web.Ingestion;

namespace QatarUsDialogue.Web.Evaluation;

/// <summary>Takes the marks out of a text and says where in the text without marks they stood. Marks may nest.</summary>
internal static class MarkSplitter
{
    private const char Opening = '\u27E6';
    private const char Closing = '\u27E7';
    private const char Stroke = '|';

    public static MarkedText Split(string file, int linesAbove, string marked)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var open = new Stack<(string[] Words, int Start, int Line)>();
        var line = linesAbove + 1;
        for (var at = 0; at < marked.Length; at++)
        {
            switch (marked[at])
            {
                case Opening:
                    var stroke = marked.AsSpan(at + 1).IndexOfAny(['\n', Stroke, Opening, Closing]) + at + 1;
                    if (stroke == at || marked[stroke] != Stroke)
                    {
                        throw new SeedFileException(file, line, "a mark has no upright stroke between what it says and the words it stands on.");
                    }

                    open.Push((marked[(at + 1)..stroke].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), text.Length, line));
                    at = stroke;
                    break;
                case Closing:
                    if (!open.TryPop(out var mark))
                    {
                        throw new SeedFileException(file, line, "a mark is closed that was not opened.");
                    }

                    marks.Add(new(mark.Words, NotEmpty(TextSpan.Between(mark.Start, text.Length), file, mark.Line), mark.Line));
                    break;
                default:
                    line += marked[at] == '\n' ? 1 : 0;
                    text.Append(marked[at]);
                    break;
            }
        }

        return open.TryPeek(out var unclosed)
            ? throw new SeedFileException(file, unclosed.Line, "a mark is opened and never closed.")
            : new(text.ToString(), [.. marks.OrderBy(m => m.Span.Start)]);
    }

    private static TextSpan NotEmpty(TextSpan span, string file, int line) =>
        span.Length > 0 ? span : throw new SeedFileException(file, line, "a mark stands on no words.");
}
