using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembling;

/// <summary>
/// Where a round is held: the city behind «في» or beside a verb of hosting in a sentence that names the round, else the
/// city that someone visits for it. «وأكدت واشنطن» is a government and no venue.
/// </summary>
internal static class RoundCities
{
    // استضافت، تستضيفه، استضافة، احتضنتها، فاستقبلته
    private static readonly string[] Hosting =
    [
        "استضاف",
        "تستضيف",
        "يستضيف",
        "احتضن",
        "تحتضن",
        "استقبلت",
        "تستقبل",
    ];

    private static readonly WordSet Visiting = new("يزور", "سيزور", "زار", "زيارة", "زيارته", "يصل", "وصل", "سيصل", "يتوجه", "توجه", "إلى");
    private static readonly WordSet In = new("في", "بالعاصمة", "العاصمة");

    public static PlaceMention? Best(ReadArticle article, NamedRound round) => RoundSentences.Of(article, round)
        .SelectMany(s => Candidates(s.Sentence, s.Anchor, s.IsNaming))
        .OrderByDescending(c => c.Weight)
        .ThenBy(c => c.Distance)
        .Select(c => c.City)
        .FirstOrDefault();

    private static IEnumerable<(PlaceMention City, int Weight, int Distance)> Candidates(SentenceMentions sentence, int anchor, bool isNaming)
    {
        foreach (var city in sentence.Of<PlaceMention>().Where(p => p is { IsAdjective: false, Place.Kind: "city" }))
        {
            var weight = Weight(sentence.Sentence, city);
            if (weight > 0 && RoundSentences.Owns(sentence, anchor, city))
            {
                yield return (city, (2 * weight) + (isNaming ? 1 : 0), Math.Abs(city.Start - anchor));
            }
        }
    }

    // بأحد فنادق العاصمة القطرية
    private static bool IsCapital(string word) => In.HasBase(word);

    private static bool Hosts(string word) => Hosting.Any(h => word.Contains(h, StringComparison.Ordinal));

    private static int Weight(Sentence sentence, PlaceMention city)
    {
        var before = city.Start > 0 ? sentence[city.Start - 1].Text : "";
        var after = city.End < sentence.Count ? sentence[city.End].Text : "";
        return In.HasBase(before) || sentence[city.Start].Text.StartsWith('ب') || Hosts(before) || Hosts(after) ? 2
            : Visiting.HasBase(before) || IsCapital(city.Sentence[city.Start].Text) ? 1
            : 0;
    }
}
