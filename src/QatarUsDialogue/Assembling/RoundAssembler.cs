using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.Rounds;
using QatarUsDialogue.Readings;

namespace QatarUsDialogue.Assembling;

/// <summary>What an article says of each round it names.</summary>
internal static class RoundAssembler
{
    // A month or a year is no appointment.
    private const int LongestRound = 7;

    public static IReadOnlyList<RoundReading> Read(ReadArticle article) => [.. article.Thread.Rounds.Select(r => Read(article, r))];

    private static RoundReading Read(ReadArticle article, NamedRound round)
    {
        var told = RoundSentences.Of(article, round).ToList();
        var isPutOff = Postponement.Puts(told);
        var date = isPutOff ? null : RoundDates.Best(article, round, told);
        var city = RoundCities.Best(article, round, told);
        var chairs = RoundChairs.Of(article, round, told);
        return new RoundReading
        {
            Number = round.Number,
            Date = date?.Range,
            DateBasis = date?.Basis,
            DateInference = date?.Inference,
            DateEvidence = date is null ? [] : [article.EvidenceOf(date.Mention)],
            City = city?.Place.Key,
            CityEvidence = city is null ? [] : [article.EvidenceOf(city)],
            Status = isPutOff ? RoundStatus.Planned : Status(article, told, date?.Range),
            Chairs = [.. chairs.Select(c => c.Person).OfType<string>().Distinct()],
            ChairEvidence = [.. chairs.Where(c => c.Person is not null).Select(article.EvidenceOf)],
            Evidence = [.. round.Mentions.Select(m => article.EvidenceOf(m.Mention))],
        };
    }

    // Before the day, a dated round is announced and an undated one is only foreseen.
    private static RoundStatus Status(
        ReadArticle article, IReadOnlyList<(SentenceMentions Sentence, int Anchor, bool IsNaming)> told, DateRange? date)
    {
        var isAhead = date is { } range && article.Published is { } published && range.Earliest != published.Date
            ? range.Earliest > published.Date
            : IsToCome([.. told.Select(s => TenseIn(s.Sentence, s.Anchor, s.IsNaming))]);
        return !isAhead ? RoundStatus.Held
            : date is { Days: <= LongestRound } || (date is null && RoundDates.SaysADay(article, told)) ? RoundStatus.Announced
            : RoundStatus.Planned;
    }

    private static Tense TenseIn(SentenceMentions sentence, int anchor, bool isNaming) =>
        isNaming && sentence.Of<RoundMention>().FirstOrDefault(m => m.Start == anchor) is { } mention
            ? RoundTalk.IsSubject(mention) ? Tense.Future : TenseReader.Of(mention)
            : TenseReader.At(sentence.Sentence, anchor) == Tense.Past ? Tense.Past : Tense.Unsaid;

    private static bool IsToCome(IReadOnlyList<Tense> tenses) => tenses.Contains(Tense.Future) && !tenses.Contains(Tense.Past);
}
