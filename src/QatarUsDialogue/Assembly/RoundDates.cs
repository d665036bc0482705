using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.Agreements;
using QatarUsDialogue.Extraction.Dates;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembly;

/// <summary>
/// Which date of a sentence that names a round is the round's: not the day of the announcement, not the day of a
/// document, and rather a day than a month.
/// </summary>
internal static class RoundDates
{
    private static readonly WordSet Reporting = new(
        "أعلن", "أعلنت", "قال", "قالت", "ذكر", "ذكرت", "أفاد", "أفادت", "أكد", "أكدت", "أوضح", "أوضحت", "أضاف", "صرح", "كشفت", "كشف", "نقلت");

    private static readonly WordSet That = new("أن", "إن", "أنه", "أنها", "بأن");

    public static ResolvedDate? Best(ReadArticle article, NamedRound round) => round.Mentions
        .SelectMany(m => Candidates(article, article.Sentences[m.Sentence], m.Mention))
        .OrderByDescending(c => c.Weight)
        .ThenBy(c => c.Distance)
        .Select(c => c.Date)
        .FirstOrDefault();

    private static IEnumerable<(ResolvedDate Date, int Weight, int Distance)> Candidates(
        ReadArticle article, SentenceMentions sentence, Mention naming)
    {
        foreach (var date in sentence.Of<DateMention>())
        {
            if (IsOfReport(sentence.Sentence, date) || IsOfDocument(sentence, date) || Weight(date.Expression) is not { } weight)
            {
                continue;
            }

            var resolved = article.Dates.Resolve(date);
            if (resolved.Range is not null)
            {
                var distance = date.Start >= naming.End ? date.Start - naming.End : Math.Max(0, naming.Start - date.End);
                yield return (resolved, weight, distance);
            }
        }
    }

    private static int? Weight(DateExpression expression) => expression switch
    {
        { FirstDay: not null } => 4,
        { Weekday: not null } or { DayOffset: not null } => 3,
        { Part: not null } => 2,
        { Month: not null } => 1,
        { Year: not null } => 0,
        _ => null,
    };

    // أعلنت وزارة الخارجية الأميركية، اليوم الجمعة، أن …
    private static bool IsOfReport(Sentence sentence, DateMention date)
    {
        var verb = FirstIndex(sentence, 0, date.Start, Reporting);
        return verb is >= 0 and < 4 && FirstIndex(sentence, verb, date.Start, That) < 0 && FirstIndex(sentence, date.End, sentence.Count, That) >= 0;
    }

    // … الموقعة عام 2018
    private static bool IsOfDocument(SentenceMentions sentence, DateMention date) =>
        Enumerable.Range(Math.Max(0, date.Start - 4), Math.Min(4, date.Start))
            .Any(i => AgreementWords.Recalled.Has(sentence.Sentence[i].Text));

    private static int FirstIndex(Sentence sentence, int from, int to, WordSet words)
    {
        for (var i = from; i < to; i++)
        {
            if (words.HasBase(sentence[i].Text))
            {
                return i;
            }
        }

        return -1;
    }
}
