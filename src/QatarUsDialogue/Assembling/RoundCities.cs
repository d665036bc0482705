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
        "احتضان",
        "شهدت",
        "تشهد",
        "فتحت",
        "شهدته",
        "شهدتها",
    ];

    private static readonly WordSet InIt = new("فيه", "فيها");
    private static readonly WordSet Houses = new("فندق", "قصر", "قاعة");

    private const int AtHome = 2;
    private const int HoldingReach = 10;

    private static readonly WordSet Visiting = new("يزور", "سيزور", "زار", "زيارة", "زيارته", "يصل", "وصل", "سيصل", "يتوجه", "توجه", "إلى");
    private static readonly WordSet In = new("في", "بالعاصمة", "العاصمة");

    public static PlaceMention? Best(
        ReadArticle article, NamedRound round, IReadOnlyList<(SentenceMentions Sentence, int Anchor, bool IsNaming)> told) => told
        .SelectMany(s => Candidates(s.Sentence, s.Anchor, s.IsNaming))
        .OrderByDescending(c => c.Weight)
        .ThenBy(c => c.Distance)
        .Select(c => c.City)
        .FirstOrDefault() ?? Lead(article, round);

    // «وقعت قطر والولايات المتحدة في الدوحة مذكرة تفاهم … على هامش الحوار الثاني»: the place of the news is that of its round.
    private static PlaceMention? Lead(ReadArticle article, NamedRound round) => RoundSentences.Opening(article, round)
        .SelectMany(s => s.Of<PlaceMention>())
        .FirstOrDefault(p => p is { IsAdjective: false, Place.Kind: "city" } && PlaceTable.IsOurs(p.Place) && Weight(p.Sentence, p) == AtHome);

    private static IEnumerable<(PlaceMention City, int Weight, int Distance)> Candidates(SentenceMentions sentence, int anchor, bool isNaming)
    {
        foreach (var city in sentence.Of<PlaceMention>().Where(p => p is { IsAdjective: false, Place.Kind: "city" }))
        {
            var weight = Weight(sentence.Sentence, city);
            if (weight > 0 && RoundSentences.Owns(sentence, anchor, city))
            {
                yield return (city, (4 * weight) + (isNaming ? 2 : 0) + (IsHeldThere(sentence.Sentence, city) ? 1 : 0), Math.Abs(city.Start - anchor));
            }
        }
    }

    // «صدر في الدوحة البيان الختامي للحوار الذي انعقد يوم الأربعاء في واشنطن»
    private static bool IsHeldThere(Sentence sentence, PlaceMention city) =>
        Enumerable.Range(Math.Max(0, city.Start - HoldingReach), Math.Min(HoldingReach, city.Start)).Any(i => RoundSentences.Holds(sentence[i]));

    // بأحد فنادق العاصمة القطرية
    private static bool IsCapital(string word) => In.HasBase(word);

    private static bool Hosts(string word) => Hosting.Any(h => word.Contains(h, StringComparison.Ordinal));

    // بفندق شيراتون الدوحة
    private static bool IsInHouse(Sentence sentence, PlaceMention city) =>
        Enumerable.Range(Math.Max(0, city.Start - 2), Math.Min(2, city.Start)).Any(i => Houses.HasBase(sentence[i]));

    // بالدوحة، and not بيروت
    private static bool IsWithin(string word, PlaceMention city) => word[0] == 'ب' && (city.Place.Ar[0] != 'ب' || word[1] == 'ب');

    private static int Weight(Sentence sentence, PlaceMention city)
    {
        var before = city.Start > 0 ? sentence[city.Start - 1].Text : "";
        var after = city.End < sentence.Count ? sentence[city.End].Text : "";
        // اليوم الذي احتضنت فيه واشنطن
        before = city.Start > 1 && InIt.Has(before) ? sentence[city.Start - 2].Text : before;
        return In.HasBase(before) || IsInHouse(sentence, city) || IsWithin(sentence[city.Start].Text, city) || Hosts(before) || Hosts(after) ? AtHome
            : Visiting.HasBase(before) || IsCapital(city.Sentence[city.Start].Text) ? 1
            : 0;
    }
}
