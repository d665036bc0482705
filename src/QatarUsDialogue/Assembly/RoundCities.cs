using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembly;

/// <summary>
/// Where a round is held: the city behind «في» or beside a verb of hosting in a sentence that names the round, else the
/// city that someone visits for it. «وأكدت واشنطن» is a government and no venue.
/// </summary>
internal static class RoundCities
{
    private static readonly WordSet Hosting = new(
        "استضافت", "استضافته", "استضافتها", "تستضيف", "تستضيفه", "تستضيفها", "ستستضيف", "تحتضن", "احتضنت", "احتضنته", "ستحتضن", "استضافة");

    private static readonly WordSet Visiting = new("يزور", "سيزور", "زار", "زيارة", "زيارته", "يصل", "وصل", "سيصل", "يتوجه", "توجه", "إلى");
    private static readonly WordSet In = new("في", "بالعاصمة", "العاصمة");

    public static PlaceMention? Best(ReadArticle article, NamedRound round) => round.Mentions
        .SelectMany(m => Candidates(article.Sentences[m.Sentence], m.Mention))
        .OrderByDescending(c => c.Weight)
        .ThenBy(c => c.Distance)
        .Select(c => c.City)
        .FirstOrDefault();

    private static IEnumerable<(PlaceMention City, int Weight, int Distance)> Candidates(SentenceMentions sentence, Mention naming)
    {
        foreach (var city in sentence.Of<PlaceMention>().Where(p => p is { IsAdjective: false, Place.Kind: "city" }))
        {
            var weight = Weight(sentence.Sentence, city);
            if (weight > 0)
            {
                yield return (city, weight, Math.Abs(city.Start - naming.Start));
            }
        }
    }

    private static int Weight(Sentence sentence, PlaceMention city)
    {
        var before = city.Start > 0 ? sentence[city.Start - 1].Text : "";
        var after = city.End < sentence.Count ? sentence[city.End].Text : "";
        return In.HasBase(before) || sentence[city.Start].Text.StartsWith('ب') || Hosting.HasBase(before) || Hosting.HasBase(after) ? 2
            : Visiting.HasBase(before) ? 1
            : 0;
    }
}
