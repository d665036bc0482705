using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction.Agreements;
using QatarUsDialogue.Extraction.Amounts;
using QatarUsDialogue.Extraction.Dates;
using QatarUsDialogue.Extraction.Rounds;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembling;

/// <summary>
/// The documents of an article. One that is named twice is one document; one that is only named, and nowhere signed,
/// announced or the like, is none of its own.
/// </summary>
internal sealed class AgreementAssembler(SubjectWords words)
{
    private const double SameSubject = 0.6;
    private const int DaysAround = 3;
    private const int OldDays = 31;
    private const int FarDate = 10;

    private static readonly string[] QatarAndUnitedStates =
    [
        "قطر",
        "الولايات المتحدة",
    ];

    public IReadOnlyList<AgreementReading> Read(ReadArticle article, IReadOnlyList<RoundReading> rounds)
    {
        var isOurs = article.Thread.Rounds.Count > 0 || ArticlePair.IsOurs(article.Sentences);
        var isOfOthers = !isOurs && article.Sentences.Any(s => s.Of<RoundMention>().Any(r => r.Parties == RoundParties.Others));
        var mentions = article.InBody<AgreementMention>()
            .Select(new ListedDocuments(article).WithStatus)
            .Where(m => !m.Mention.IsOthers && (isOurs || (m.Mention.NamesOurs && !isOfOthers)))
            .ToList();
        var subjects = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        var documents = new List<List<(AgreementMention Mention, int Sentence, int? Round)>>();
        foreach (var mention in mentions.Where(m => m.Mention.Status is not null && !IsRecalled(article, m)))
        {
            var same = documents.FirstOrDefault(d => IsSame(d[0], mention, subjects));
            if (same is not null)
            {
                same.Add(mention);
            }
            else if (!mention.Mention.IsKnown || (mention.Mention.Kind == AgreementKind.Deal && !documents.Exists(d => d[0].Mention.Kind == AgreementKind.Deal)))
            {
                documents.Add([mention]);
            }
        }

        foreach (var mention in mentions.Where(m => m.Mention.Status is null))
        {
            documents.FirstOrDefault(d => IsSame(d[0], mention, subjects))?.Add(mention);
        }

        return [.. documents.Select(d => Read(article, rounds, d))];
    }

    /// <summary>
    /// True for a document of old that the text only reminds of: «كان الطرفان قد وقعا العام الماضي اتفاقا» without its day, and
    /// «مذكرة التفاهم التي وقعت في يوليو 2017» in a text of much later.
    /// </summary>
    private static bool IsRecalled(ReadArticle article, (AgreementMention Mention, int Sentence, int? Round) document)
    {
        var (mention, sentence, _) = document;
        var dates = article.Sentences[sentence].Of<DateMention>().ToList();
        if (Turning.SpeaksOfBefore(article.Sentences[sentence]) && !dates.Any(d => d.Expression.FirstDay is not null))
        {
            return mention.Status is AgreementStatus.Signed && !article.Sentences[sentence].Of<RoundMention>().Any();
        }

        return mention.StatusSpan is { } status && status.Start > mention.Span.Start && article.Published is { } published
            && dates.Any(d => d.Span.Start > status.Start && d.Start - mention.End <= FarDate
                && article.Dates.Resolve(d).Range is { } range && published.Date.DayNumber - range.Latest.DayNumber > OldDays);
    }

    private bool IsSame(
        (AgreementMention Mention, int Sentence, int? Round) one, (AgreementMention Mention, int Sentence, int? Round) other,
        Dictionary<string, IReadOnlySet<string>> subjects) =>
        one.Mention.Kind == other.Mention.Kind && one.Round == other.Round
        && (one.Mention.Count ?? 1) == (other.Mention.Count ?? 1)
        && (other.Mention.IsKnown || IsSame(one.Mention.Subject, other.Mention.Subject, subjects));

    private bool IsSame(string one, string other, Dictionary<string, IReadOnlySet<string>> subjects)
    {
        var words = WordsOf(other, subjects);
        return SubjectWords.IsBare(other, words) || SubjectWords.Overlap(WordsOf(one, subjects), words) >= SameSubject;
    }

    private IReadOnlySet<string> WordsOf(string subject, Dictionary<string, IReadOnlySet<string>> subjects) =>
        subjects.TryGetValue(subject, out var known) ? known : subjects[subject] = words.Of(subject);

    private static AgreementReading Read(ReadArticle article, IReadOnlyList<RoundReading> rounds, List<(AgreementMention Mention, int Sentence, int? Round)> document)
    {
        var (main, sentence, round) = document[0];
        var date = article.Sentences[sentence].Of<DateMention>().FirstOrDefault(d => IsOf(main, d)) is { } told ? article.Dates.Resolve(told).Range : null;
        round = IsAwayFrom(date, round is { } r ? rounds[r].Date : null) ? null : round;
        return new AgreementReading
        {
            Kind = main.Kind,
            Status = main.Status!.Value,
            Subject = document.Select(d => d.Mention.Subject).MaxBy(s => s.Length)!,
            Count = main.Count ?? 1,
            Round = round,
            Parties = main.Parties.Count > 0 ? main.Parties : QatarAndUnitedStates,
            IsMultilateral = main.IsMultilateral,
            Amount = AmountOf(article, main, sentence, round),
            Date = date,
            Evidence = [.. document.SelectMany(d => EvidenceOf(article, d.Mention, d.Sentence)).DistinctBy(e => e.Span)],
        };
    }

    /// <summary>The document and what is done with it in one span; in two where another document stands between.</summary>
    private static IEnumerable<Evidence> EvidenceOf(ReadArticle article, AgreementMention mention, int sentence)
    {
        if (mention.StatusSpan is not { } status)
        {
            return [article.EvidenceOf(mention)];
        }

        var whole = TextSpan.Between(Math.Min(status.Start, mention.Span.Start), Math.Max(status.End, mention.Span.End));
        var others = article.Sentences[sentence].Of<AgreementMention>().Where(a => a.Start != mention.Start);
        return others.Any(o => o.Span.Overlaps(whole)) || !article.Sentences[sentence].Sentence.Span.Contains(status)
            ? [article.EvidenceOf(mention), Evidence.Of(article.Article, status, mention.Rule)]
            : [Evidence.Of(article.Article, whole, mention.Rule)];
    }

    // قد وقعتا مذكرة التفاهم بشأن مكافحة الإرهاب يوم 11 يونيو/حزيران 2017 · عدلت قطر …، الأربعاء، اتفاقية
    private static bool IsOf(AgreementMention document, DateMention date) =>
        date.Expression is { FirstDay: not null } or { Weekday: not null }
        && ((date.Start >= document.End && date.Start - document.End <= 3) || (date.End <= document.Start && document.Start - date.End <= 2));

    // Memoranda signed days before a round are told beside it and are not of it.
    private static bool IsAwayFrom(DateRange? document, DateRange? round) =>
        document is { IsDay: true } day && round is { Days: <= 7 } days
        && (days.Earliest.DayNumber - day.Earliest.DayNumber > DaysAround || day.Earliest.DayNumber - days.Latest.DayNumber > DaysAround);

    private static AmountReading? AmountOf(ReadArticle article, AgreementMention document, int sentence, int? round) =>
        article.Sentences[sentence].Of<AmountMention>().FirstOrDefault(document.Covers) is { } amount
            ? new AmountReading(amount.Value, amount.Currency, amount.Period, round, [article.EvidenceOf(amount)])
            : null;
}
