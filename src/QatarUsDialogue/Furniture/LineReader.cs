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
    private const int LongestSummaryLabel = 9;
    private const int LongestCaption = 20;
    private const int ShortestCaption = 4;
    private const int LongestAdvert = 12;
    private const int LongestCredit = 8;

    // Above the article a city and an agency, or an author's name, stand beside the date; below it nothing does.
    private const int NamesInHead = 4;
    private const int NamesBelow = 2;

    private static readonly WordSet Weekdays = new("السبت", "الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة");

    private static readonly WordSet OpensAddress = new("(", "twitter", "t");

    // نص ينتهي بنقطة، أو طويل لا يكون عنوانا؛ والعنوان قد يكون سؤالا
    public static bool IsProse(Line line) => (IsSentence(line) && !IsHeadlineWithMark(line)) || line.Words >= ShortestProse;

    // «التعليقات التي أدلى بها الوزير … .» opens like a cue and is the article's.
    public static bool IsSentence(Line line) => line.EndsSentence && line.Words > 5;

    // «ماذا بعد الحوار الاستراتيجي القطري الأمريكي؟» · «المنطقة تعيش فوضى..»: no single full stop.
    private static bool IsHeadlineWithMark(Line line) =>
        line.Words <= LongestQuestion && !line.Tokens.Where((t, i) => t.Is(".") && !IsBesideStop(line, i)).Any()
        && (line.Tokens[^1].Text is "؟" or "?" or "!" or "…" || line.Tokens[^1].Is("."));

    private static bool IsBesideStop(Line line, int i) =>
        (i > 0 && line.Tokens[i - 1].Is(".")) || (i + 1 < line.Tokens.Count && line.Tokens[i + 1].Is("."));

    public static bool IsHeading(Line line) => line.Words <= LongestHeading && !line.EndsSentence;

    // pic.twitter.com/IGJPbj3pE9 — الخارجية القطرية (@MofaQatar_AR) March 6, 2024
    public static bool IsTweet(Line line)
    {
        var tokens = line.Tokens;
        if (tokens[0].Is("@") && tokens.Count > 1 && tokens[1].IsGlued)
        {
            return true;
        }

        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (!OpensAddress.Has(tokens[i]))
            {
                continue;
            }

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

    // 10:12 AM · Sep 11, 2020 · 9:12 ص · 15 سبتمبر 2020
    public static bool IsTimeOfPost(Line line) =>
        DateIn(line) is { } date && (line.Tokens.All(t => !t.IsWord || char.IsAscii(t.Text[0])) || line.Tokens[0].IsNumber)
        && line.Tokens.Where((t, i) => t.IsWord && (i < date.Start || i >= date.End)).All(t => FurnitureCues.HalfOfDay.Has(t));

    // date 2025-12-20 - أخبار
    public static bool IsMetadata(Line line) =>
        !IsProse(line) && line.Tokens[0].IsWord && char.IsAsciiLetter(line.Tokens[0].Text[0]) && DateIn(line) is { Start: <= 6 }
        && !line.Tokens.Any(t => FurnitureCues.Captured.Has(t));

    // في 2017/05/31 · الثلاثاء 5 مارس 2024 - 10:30 بتوقيت الدوحة · لندن في 15 مايو 2023 /قنا/
    public static bool IsDateline(Line line, bool isHead)
    {
        if (IsProse(line) || line.EndsSentence || DateIn(line) is not { } date)
        {
            return false;
        }

        var dates = DatesIn(line).ToList();
        var others = line.Tokens.Where((t, i) => t.IsWord && !dates.Any(d => d.Start <= i && i < d.End) && !FurnitureCues.Dateline.Has(t)).ToList();
        return others.Count <= (isHead ? NamesInHead : NamesBelow) && others.Count <= date.End - date.Start + 1 && !others.Any(t => FurnitureCues.Captured.Has(t));
    }

    /// <summary>True for words among which a number or a word of datelines stands.</summary>
    public static bool TellsTime(TokenList words) =>
        words.Any(w => w.IsNumber || FurnitureCues.Dateline.Has(w) || Weekdays.Has(w));

    public static bool IsSource(TokenList words) => words.Count == 1 && FurnitureCues.Credit.Has(words[0]);

    // No day of a certain year is written without a figure.
    public static DateMention? DateIn(Line line) =>
        line.Tokens.Any(t => t.IsNumber) ? DatesIn(line).FirstOrDefault(d => d.Expression.Absolute() is { IsDay: true }) : null;

    private static IEnumerable<DateMention> DatesIn(Line line) =>
        new DateExtractor().Extract(new Sentence(line, IsTitle: false, line.Tokens)).OfType<DateMention>();

    // علاقات » اميركي
    public static bool IsBreadcrumb(Line line) =>
        line.Words <= 8 && !line.EndsSentence && line.Tokens.Any(t => t.IsMark && t.Text is "»" or ">" or "›" or "|")
        && !line.Tokens.Any(t => t.Is("«"));

    public static bool IsButton(Line line) => FirstWord(line) < 0 || IsOnly(line, FurnitureCues.Buttons);

    private static bool IsOnly(Line line, PhraseTable<bool> phrases) =>
        FirstWord(line) is >= 0 and var first && phrases.At(line.Tokens, first).Any(m => m.Length == line.Tokens.Count(t => !t.IsMark));

    // استمع إلى الملخص · ملخص بالذكاء الاصطناعي · أبرز النقاط
    public static bool IsSummaryHead(Line line) =>
        line.Words <= LongestSummaryHead && !line.EndsSentence
        && (line.Tokens.Any(t => FurnitureCues.Summary.Has(t)) || IsOnly(line, FurnitureCues.SummaryHeads));

    // «ملخص الخبر (تم إنشاؤه آليا): …»; above the article also «الخلاصة: …»
    public static bool IsSummary(Line line, bool isHead)
    {
        var colon = line.Tokens.Take(LongestSummaryLabel + 1).IndexOf(":");
        return colon >= 0 && colon < line.Tokens.Count - 1 && Opens(line, FurnitureCues.SummaryHeads)
            && (isHead || line.Tokens.Take(colon).Any(t => FurnitureCues.Machine.Has(t)));
    }

    // «الصورة: …» · «تصوير: رويترز» · «الشيخ … مستقبلا بلينكن في 15 نوفمبر (قنا)»
    public static bool IsCaption(Line line) =>
        !line.EndsSentence && line.Words <= LongestCaption
        && ((line.Tokens.Count > 2 && FurnitureCues.Picture.Has(line.Tokens[0]) && line.Tokens[1].Is(":")) || EndsInBrackets(line));

    private static bool EndsInBrackets(Line line)
    {
        var open = -1;
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            if (Marks.IsSentenceEnd(line.Tokens[i]))
            {
                return false;
            }

            open = line.Tokens[i].Is("(") ? i : open;
        }

        return open >= ShortestCaption && line.Tokens[^1].Is(")")
            && line.Tokens.Skip(open + 1).Any(t => FurnitureCues.Agencies.Has(t) || FurnitureCues.PictureCredits.Has(t) || IsInitial(t));
    }

    public static bool IsNotice(Line line) => Opens(line, FurnitureCues.Notices);

    // «لمزيد من الأخبار حمل تطبيق الراية» · «للاشتراك في النشرة البريدية اضغط هنا»
    public static bool IsAdvert(Line line) =>
        !line.EndsSentence && line.Words <= LongestAdvert
        && FurnitureCues.Adverts.IsIn(line.Tokens);

    public static bool Opens(Line line, PhraseTable<bool> cues) =>
        FirstWord(line) is >= 0 and var first && cues.LongestAt(line.Tokens, first).Length > 0;

    /// <summary>True for a line that what is not the article begins with: «الأكثر قراءة», «دلالات», «وسوم: قطر».</summary>
    public static bool OpensEnd(Line line) =>
        Opens(line, FurnitureCues.Ends)
        || (FirstWord(line) is >= 0 and var first && FurnitureCues.EndsAlone.Has(line.Tokens[first])
            && (first + 1 == line.Tokens.Count || !line.Tokens[first + 1].IsWord));

    // المصدر: عربي21 · وكالات-
    public static bool IsCredit(Line line)
    {
        if (line.Words is 0 or > LongestCredit)
        {
            return false;
        }

        var words = line.Tokens.Where(t => t.IsWord).ToList();
        return !(words.Count == 1 && IsInitial(words[0]))
            && ((FurnitureCues.Credit.Has(words[0]) && line.Tokens.Any(t => t.Is(":") || t.Is("|") || Marks.IsDash(t)))
                || words.All(w => FurnitureCues.Agencies.HasBase(w) || IsInitial(w))
                || IsClosing(line, words));
    }

    // «س ح/م ر/ب ن» · «م.ع»: who wrote and who edited.
    private static bool IsInitial(Token word) => word.Text.Length == 1 && !char.IsAscii(word.Text[0]);

    // «(إعداد سها جادو للنشرة العربية - تحرير أحمد حسن)» · «قنا 1823 جمت 13/01/2019» · «OUSWD OUSTP» · «انتهى»
    private static bool IsClosing(Line line, List<Token> words) =>
        !line.EndsSentence
        && (FurnitureCues.Closings.IsIn(line.Tokens)
            || (words.Count == 1 && FurnitureCues.Ended.Has(words[0])));

    public static bool IsBullet(Line line) => line.Tokens[0].IsMark && line.Tokens[0].Text is "•" or "-" or "–" or "*" or "▪" or "●";

    private static int FirstWord(Line line)
    {
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            if (line.Tokens[i].IsWord)
            {
                return i;
            }
        }

        return -1;
    }
}
