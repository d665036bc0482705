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
        var date = RoundDates.Best(article, round);
        var city = RoundCities.Best(article, round);
        var chairs = RoundChairs.Of(article, round);
        return new RoundReading
        {
            Number = round.Number,
            Date = date?.Range,
            DateBasis = date?.Basis,
            DateInference = date?.Inference,
            DateEvidence = date is null ? [] : [article.EvidenceOf(date.Mention)],
            City = city?.Place.Key,
            CityEvidence = city is null ? [] : [article.EvidenceOf(city)],
            Status = Status(article, round, date?.Range),
            Chairs = [.. chairs.Select(c => c.Person).OfType<string>().Distinct()],
            ChairEvidence = [.. chairs.Where(c => c.Person is not null).Select(article.EvidenceOf)],
            Evidence = [.. round.Mentions.Select(m => article.EvidenceOf(m.Mention))],
        };
    }

    // Before the day, a dated round is announced and an undated one is only foreseen.
    private static RoundStatus Status(ReadArticle article, NamedRound round, DateRange? date)
    {
        var isAhead = date is { } range && article.Published is { } published && range.Earliest != published.Date
            ? range.Earliest > published.Date
            : IsToCome([.. RoundSentences.Of(article, round).Select(s => TenseIn(s.Sentence, s.Anchor, s.IsNaming))]);
        return !isAhead ? RoundStatus.Held
            : date is { Days: <= LongestRound } || (date is null && RoundDates.SaysADay(article, round)) ? RoundStatus.Announced
            : RoundStatus.Planned;
    }

    private static Tense TenseIn(SentenceMentions sentence, int anchor, bool isNaming) =>
        isNaming && sentence.Of<RoundMention>().FirstOrDefault(m => m.Start == anchor) is { } mention
            ? RoundTalk.IsSubject(mention) ? Tense.Future : TenseReader.Of(mention)
            : TenseReader.At(sentence.Sentence, anchor) == Tense.Past ? Tense.Past : Tense.Unsaid;

    private static bool IsToCome(IReadOnlyList<Tense> tenses) => tenses.Contains(Tense.Future) && !tenses.Contains(Tense.Past);
}
