using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.Bodies;
using QatarUsDialogue.Extraction.Places;

namespace QatarUsDialogue.Discourse;

/// <summary>
/// Which two sides an article is about, when it says no more than «البلدان»: the two countries that its headline and first
/// sentences name most, as nouns, adjectives or capitals.
/// </summary>
internal static class ArticlePair
{
    private const int Opening = 4;

    // «مكتب التحقيقات الفيدرالي» speaks for its country.
    private static string? SideOf(string? country) => country switch
    {
        "qa" => PlaceTable.Qatar,
        "us" => PlaceTable.UnitedStates,
        _ => null,
    };

    /// <summary>True when no third country is named there more often than Qatar or the United States.</summary>
    public static bool IsOurs(IReadOnlyList<SentenceMentions> sentences)
    {
        var opening = sentences.Take(Opening).ToList();
        var counts = opening
            .SelectMany(s => s.Of<PlaceMention>())
            .Where(p => p.Place.Kind is "country" || PlaceTable.IsOurs(p.Place))
            .Select(p => PlaceTable.Side(p.Place))
            .Concat(opening.SelectMany(s => s.Of<BodyMention>()).Select(b => SideOf(b.Country)).OfType<string>())
            .GroupBy(side => side, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var weaker = Math.Min(counts.GetValueOrDefault(PlaceTable.Qatar), counts.GetValueOrDefault(PlaceTable.UnitedStates));
        return weaker > 0 && counts.All(c => c.Key is PlaceTable.Qatar or PlaceTable.UnitedStates || c.Value <= weaker);
    }
}
