using QatarUsDialogue.Extraction.Dates;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Furniture;

/// <summary>What one line tells of itself, before its neighbours are asked.</summary>
internal static class LineReader
{
    private const int ShortestProse = 18;
    private const int LongestHeading = 10;

    // نص ينتهي بنقطة، أو طويل لا يكون عنوانا
    public static bool IsProse(Line line) => (line.EndsSentence && line.Words > 5) || line.Words >= ShortestProse;

    public static bool IsHeading(Line line) => line.Words <= LongestHeading && !line.EndsSentence;

    // pic.twitter.com/IGJPbj3pE9 — الخارجية القطرية (@MofaQatar_AR) March 6, 2024
    public static bool IsTweet(Line line)
    {
        var tokens = line.Tokens;
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Is("(") && tokens[i + 1].Is("@") && tokens[i + 2].IsGlued)
            {
                return true;
            }

            if ((tokens[i].Is("twitter") || tokens[i].Is("t")) && tokens[i + 1].Is(".") && (tokens[i + 2].Is("com") || tokens[i + 2].Is("co")))
            {
                return true;
            }
        }

        return false;
    }

    // date 2025-12-20 - أخبار
    public static bool IsMetadata(Line line) =>
        line.Tokens[0].IsWord && char.IsAsciiLetter(line.Tokens[0].Text[0]) && DateIn(line) is { Start: <= 2 };

    // في 2017/05/31 · الثلاثاء 5 مارس 2024 - 10:30 بتوقيت الدوحة
    public static bool IsDateline(Line line)
    {
        if (DateIn(line) is not { } date)
        {
            return false;
        }

        return line.Tokens.Where((t, i) => t.IsWord && (i < date.Start || i >= date.End)).All(t => FurnitureCues.Dateline.Has(t.Text));
    }

    public static DateMention? DateIn(Line line) =>
        new DateExtractor().Extract(new Sentence(line, IsTitle: false, line.Tokens)).OfType<DateMention>()
            .FirstOrDefault(d => d.Expression.Absolute() is { IsDay: true });

    // علاقات » اميركي
    public static bool IsBreadcrumb(Line line) =>
        line.Words <= 8 && !line.EndsSentence && line.Tokens.Any(t => t.IsMark && t.Text is "»" or ">" or "›" or "|")
        && !line.Tokens.Any(t => t.Is("«"));

    public static bool IsButton(Line line)
    {
        var first = FirstWord(line);
        if (first < 0)
        {
            return true;
        }

        var words = line.Tokens.Count(t => !t.IsMark);
        return FurnitureCues.Buttons.At(line.Tokens, first).Any(m => m.Length == words);
    }

    public static bool Opens(Line line, PhraseTable<bool> cues) =>
        FirstWord(line) is >= 0 and var first && cues.LongestAt(line.Tokens, first).Length > 0;

    // المصدر: عربي21 · وكالات-
    public static bool IsCredit(Line line)
    {
        var words = line.Tokens.Where(t => t.IsWord).ToList();
        return words.Count is > 0 and <= 8
            && ((FurnitureCues.Credit.Has(words[0].Text) && line.Tokens.Any(t => t.Is(":") || Marks.IsDash(t)))
                || words.All(w => FurnitureCues.Agencies.HasBase(w.Text)));
    }

    public static bool IsBullet(Line line) => line.Tokens[0].IsMark && line.Tokens[0].Text is "•" or "-" or "–" or "*" or "▪" or "●";

    private static int FirstWord(Line line)
    {
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            if (!line.Tokens[i].IsMark)
            {
                return i;
            }
        }

        return -1;
    }
}
