namespace QatarUsDialogue.Segmentation;

/// <summary>
/// Cuts a paragraph at full stops, question and exclamation marks. A closing quotation mark stays with the
/// sentence it closes; a stop between digits, before a letter without a space, or behind an initial ends nothing.
/// What is longer than any sentence is cut at a comma, so that no text keeps its reader busy.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>In words, numbers and marks. Communiqués have sentences of two hundred.</summary>
    public const int Longest = 400;

    public static IEnumerable<Sentence> Split(Line line, bool isTitle)
    {
        var tokens = line.Tokens;
        var from = 0;
        var glued = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i - from == Longest)
            {
                var breath = BreathBefore(tokens, from, i);
                yield return new Sentence(line, isTitle, tokens.Skip(from).Take(breath - from));
                from = breath;
            }

            if (i < glued || !Marks.IsSentenceEnd(tokens[i]) || IsBehindInitial(tokens, i))
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
                // No mark of this row ends anything either.
                glued = end;
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

    // Behind the last comma of its second half; where there is none, anywhere.
    private static int BreathBefore(TokenList tokens, int from, int end)
    {
        for (var i = end - 1; i > end - (Longest / 2); i--)
        {
            if (Marks.IsComma(tokens[i]))
            {
                return i + 1;
            }
        }

        return end;
    }

    // ويلبر ل. روس، د. ماجد; «1439 ه.» is a year.
    private static bool IsBehindInitial(TokenList tokens, int stop) =>
        stop > 0 && tokens[stop].Is(".") && tokens[stop].IsGlued && tokens[stop - 1] is { IsWord: true, Text.Length: 1, IsGlued: false }
        && (stop == 1 || !tokens[stop - 2].IsNumber) && stop + 1 < tokens.Count && tokens[stop + 1].IsWord;
}
