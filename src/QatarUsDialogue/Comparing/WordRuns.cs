using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Comparing;

/// <summary>Joins words with nothing but space between them, so that one line runs under them.</summary>
internal static class WordRuns
{
    public static IReadOnlyList<TextSpan> Of(string captured, IEnumerable<ComparedWord> words)
    {
        var runs = new List<TextSpan>();
        foreach (var span in words.Select(word => word.Span))
        {
            if (runs is [.., var last] && captured.AsSpan(last.End, span.Start - last.End).IsWhiteSpace())
            {
                runs[^1] = TextSpan.Between(last.Start, span.End);
            }
            else
            {
                runs.Add(span);
            }
        }

        return runs;
    }
}
