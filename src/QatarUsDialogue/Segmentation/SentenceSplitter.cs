namespace QatarUsDialogue.Segmentation;

/// <summary>
/// Cuts a paragraph at full stops, question and exclamation marks. A closing quotation mark stays with the
/// sentence it closes; a stop between digits or before a letter without a space ends nothing.
/// </summary>
public static class SentenceSplitter
{
    public static IEnumerable<Sentence> Split(Line line, bool isTitle)
    {
        var tokens = line.Tokens;
        var from = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!Marks.IsSentenceEnd(tokens[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < tokens.Count && tokens[end].IsGlued && tokens[end].IsMark)
            {
                end++;
            }

            if (end < tokens.Count && tokens[end].IsGlued)
            {
                continue;
            }

            yield return new Sentence(line, isTitle, [.. tokens.Skip(from).Take(end - from)]);
            from = end;
            i = end - 1;
        }

        if (from < tokens.Count)
        {
            yield return new Sentence(line, isTitle, [.. tokens.Skip(from)]);
        }
    }
}
