namespace QatarUsDialogue.Segmentation;

/// <summary>
/// Cuts a paragraph at full stops, question and exclamation marks. A closing quotation mark stays with the
/// sentence it closes; a stop between digits, before a letter without a space, or behind an initial ends nothing.
/// </summary>
public static class SentenceSplitter
{
    public static IEnumerable<Sentence> Split(Line line, bool isTitle)
    {
        var tokens = line.Tokens;
        var from = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!Marks.IsSentenceEnd(tokens[i]) || IsBehindInitial(tokens, i))
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

            yield return new Sentence(line, isTitle, tokens.Skip(from).Take(end - from));
            from = end;
            i = end - 1;
        }

        if (from < tokens.Count)
        {
            yield return new Sentence(line, isTitle, tokens.Skip(from));
        }
    }

    // ويلبر ل. روس، د. ماجد; «1439 ه.» is a year.
    private static bool IsBehindInitial(TokenList tokens, int stop) =>
        stop > 0 && tokens[stop].Is(".") && tokens[stop].IsGlued && tokens[stop - 1] is { IsWord: true, Text.Length: 1, IsGlued: false }
        && (stop == 1 || !tokens[stop - 2].IsNumber) && stop + 1 < tokens.Count && tokens[stop + 1].IsWord;
}
