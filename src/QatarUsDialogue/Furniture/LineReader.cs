using QatarUsDialogue.Extraction.Dates;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Furniture;

/// <summary>What one line tells of itself, before its neighbours are asked.</summary>
internal static class LineReader
{
    private const int ShortestProse = 18;
    private const int LongestHeading = 10;
    private const int LongestQuestion = 14;
    private const int LongestSummaryHead = 5;

    // Above the article a city and an agency, or an author's name, stand beside the date; below it nothing does.
    private const int NamesInHead = 4;
    private const int NamesBelow = 2;

    // نص ينتهي بنقطة، أو طويل لا يكون عنوانا؛ والعنوان قد يكون سؤالا
    public static bool IsProse(Line line) => (IsSentence(line) && !IsQuestionLikeHeadline(line)) || line.Words >= ShortestProse;

    // «التعليقات التي أدلى بها الوزير … .» opens like a cue and is the article's.
    public static bool IsSentence(Line line) => line.EndsSentence && line.Words > 5;

    // ماذا بعد الحوار الاستراتيجي القطري الأمريكي؟
    private static bool IsQuestionLikeHeadline(Line line) =>
        line.Words <= LongestQuestion && !line.Tokens.Any(t => t.Is(".")) && line.Tokens[^1].Text is "؟" or "?" or "!";

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
        !IsProse(line) && line.Tokens[0].IsWord && char.IsAsciiLetter(line.Tokens[0].Text[0]) && DateIn(line) is { Start: <= 6 }
        && !line.Tokens.Any(t => FurnitureCues.Captured.Has(t.Text));

    // في 2017/05/31 · الثلاثاء 5 مارس 2024 - 10:30 بتوقيت الدوحة · لندن في 15 مايو 2023 /قنا/
    public static bool IsDateline(Line line, bool isHead)
    {
        if (IsProse(line) || line.EndsSentence || DateIn(line) is not { } date)
        {
            return false;
        }

        var dates = DatesIn(line).ToList();
        var others = line.Tokens.Where((t, i) => t.IsWord && !dates.Any(d => d.Start <= i && i < d.End) && !FurnitureCues.Dateline.Has(t.Text)).ToList();
        return others.Count <= (isHead ? NamesInHead : NamesBelow) && others.Count <= date.End - date.Start + 1 && !others.Any(t => FurnitureCues.Captured.Has(t.Text));
    }

    public static DateMention? DateIn(Line line) => DatesIn(line).FirstOrDefault(d => d.Expression.Absolute() is { IsDay: true });

    private static IEnumerable<DateMention> DatesIn(Line line) =>
        new DateExtractor().Extract(new Sentence(line, IsTitle: false, line.Tokens)).OfType<DateMention>();

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

    // استمع إلى الملخص · ملخص بالذكاء الاصطناعي
    public static bool IsSummaryHead(Line line) =>
        line.Words <= LongestSummaryHead && !line.EndsSentence && line.Tokens.Any(t => FurnitureCues.Summary.Has(t.Text));

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
