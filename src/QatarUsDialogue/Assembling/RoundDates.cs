using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.Agreements;
using QatarUsDialogue.Extraction.Dates;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembling;

/// <summary>
/// Which date of a sentence that names a round is the round's: not the day of the announcement, not the day of a
/// document, and rather a day than a month.
/// </summary>
internal static class RoundDates
{
    private const int NewsDays = 3;
    private const int LeastOfADay = 3;
    private const int NearEffect = 4;
    private const int NearStatement = 3;
    private const int FarReport = 14;

    private static readonly WordSet Reporting = new(
        "أعلن", "أعلنت", "قال", "قالت", "ذكر", "ذكرت", "أفاد", "أفادت", "أكد", "أكدت", "أوضح", "أوضحت", "أضاف", "صرح", "كشفت", "كشف", "نقلت");

    private static readonly WordSet Came = new("جاء", "جاءت", "يأتي");

    private static readonly WordSet That = new("أن", "إن", "أنه", "أنها", "بأن", "إنهما", "أنهما", "إنهم", "إنه", "إنها", "بأنه", "بأنها");

    // «في بيان مشترك يوم الأربعاء» is the day of the statement, «يدخل حيز التنفيذ في 31 ديسمبر» that of a document.
    private static readonly WordSet Statements = new("بيان", "بيانا", "تصريح", "تصريحات", "إحاطة", "إيجاز", "تغريدة", "مقابلة");
    private static readonly WordSet Issuing = new("أصدر", "أصدرت", "أصدرا", "صدر", "نشر", "نشرت");
    private static readonly WordSet Effects = new("التنفيذ", "اعتبارا", "بحلول", "حتى", "ينتهي", "تنتهي", "لغاية");

    public static ResolvedDate? Best(
        ReadArticle article, NamedRound round, IReadOnlyList<(SentenceMentions Sentence, int Anchor, bool IsNaming)> told) => told
        .SelectMany(s => Candidates(article, s.Sentence, s.Anchor, s.IsNaming))
        .OrderByDescending(c => c.Weight)
        .ThenBy(c => c.Distance)
        .Select(c => RoundLength.Extend(c.Date))
        .FirstOrDefault() ?? Lead(article, round);

    /// <summary>True when the words give the round a day, even one that cannot be resolved: «تستضيف واشنطن غدا الحوار السادس».</summary>
    public static bool SaysADay(ReadArticle article, IReadOnlyList<(SentenceMentions Sentence, int Anchor, bool IsNaming)> told) => told
        .Where(s => s.IsNaming)
        .Any(s => Owned(article, s.Sentence, s.Anchor).Any(d => Weight(d.Expression) >= LeastOfADay));

    // «وقّع الوزيران أمس الجمعة ترتيبا … وجرى التوقيع مع انطلاق الحوار الرابع»: the day of the news is that of the round it opens with.
    private static ResolvedDate? Lead(ReadArticle article, NamedRound round) => article.Published is not { } published
        ? null
        : RoundSentences.Opening(article, round)
            .SelectMany(s => Candidates(article, s, 0, isNaming: false, withReports: round.Mentions.Any(m => SaysThatCame(m.Mention.Sentence))))
            .Select(c => c.Date)
            .FirstOrDefault(d => d.Range is { IsDay: true } day && published.Date.DayNumber - day.Earliest.DayNumber is >= 0 and <= NewsDays);

    // «قال بلينكن أمس الجمعة إن … جاء ذلك في ختام الجولة الرابعة»: he said it at the round.
    private static bool SaysThatCame(Sentence sentence) =>
        sentence.Count > 1 && Came.HasBase(sentence[0]) && sentence.Tokens.Take(NearStatement).Any(t => t.Is("ذلك"));

    private static IEnumerable<(ResolvedDate Date, int Weight, int Distance)> Candidates(
        ReadArticle article, SentenceMentions sentence, int anchor, bool isNaming, bool withReports = false)
    {
        foreach (var date in Owned(article, sentence, anchor, withReports))
        {
            if (Weight(date.Expression) is not { } weight)
            {
                continue;
            }

            var resolved = article.Dates.Resolve(date);
            if (resolved.Range is not null)
            {
                yield return (resolved, (3 * weight) + (sentence.Sentence.IsTitle ? 0 : isNaming ? 2 : 1), Math.Abs(date.Start - anchor));
            }
        }
    }

    private static IEnumerable<DateMention> Owned(ReadArticle article, SentenceMentions sentence, int anchor, bool withReports = false) =>
        sentence.Of<DateMention>().Where(d =>
            !article.IsOfPublication(d)
            && RoundSentences.Owns(sentence, anchor, d)
            && (withReports || !IsOfReport(sentence.Sentence, d))
            && !IsOfDocument(sentence, d)
            && !IsOfStatement(sentence.Sentence, d));

    private static int? Weight(DateExpression expression) => expression switch
    {
        { FirstDay: not null } => 5,
        { Weekday: not null } => 4,
        { DayOffset: not null } => 3,
        { Part: not null } => 2,
        { Month: not null } or { MonthOffset: not null } => 1,
        { Year: not null } or { YearOffset: not null and not 0 } => 0,
        _ => null,
    };

    // أعلنت وزارة الخارجية الأميركية، اليوم الجمعة، أن …
    private static bool IsOfReport(Sentence sentence, DateMention date)
    {
        var verb = LastIndex(sentence, date.Start, Reporting);
        return verb >= 0 && date.Start - verb < FarReport && FirstIndex(sentence, verb, date.Start, That) < 0 && FirstIndex(sentence, date.End, sentence.Count, That) >= 0;
    }

    // … الموقعة عام 2018
    private static bool IsOfDocument(SentenceMentions sentence, DateMention date) =>
        Enumerable.Range(Math.Max(0, date.Start - 4), Math.Min(4, date.Start))
            .Any(i => AgreementWords.Recalled.Has(sentence.Sentence[i]));

    private static bool IsOfStatement(Sentence sentence, DateMention date) =>
        StandsBefore(sentence, date, NearStatement, Statements) || IsOfIssue(sentence, date) || StandsBefore(sentence, date, NearEffect, Effects);

    // أصدرت قطر والولايات المتحدة، السبت، بيانا مشتركا عن …
    private static bool IsOfIssue(Sentence sentence, DateMention date) =>
        FirstIndex(sentence, date.End, Math.Min(sentence.Count, date.End + NearStatement), Statements) >= 0
        && LastIndex(sentence, date.Start, Issuing) >= 0;

    private static bool StandsBefore(Sentence sentence, DateMention date, int reach, WordSet words) =>
        FirstIndex(sentence, Math.Max(0, date.Start - reach), date.Start, words) >= 0;

    private static int LastIndex(Sentence sentence, int before, WordSet words)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (words.HasBase(sentence[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int FirstIndex(Sentence sentence, int from, int to, WordSet words)
    {
        for (var i = from; i < to; i++)
        {
            if (words.HasBase(sentence[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
