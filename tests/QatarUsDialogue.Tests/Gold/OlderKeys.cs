using QatarUsDialogue.Cleaning;

namespace QatarUsDialogue.Tests.Gold;

/// <summary>The gold was made with older, coarser topic keys. Both ways between them and ours.</summary>
internal static class OlderKeys
{
    private const string Mediation = "regional-mediation";

    public static string Of(string key) => key switch
    {
        "defence-cooperation" => "defence-security",
        "security-guarantees" => "sovereignty-guarantees",
        "labour-and-human-rights" => "labour-human-rights",
        "humanitarian-aid" => "humanitarian-development",
        "palestine-gaza" => "gaza-palestine",
        "gulf-crisis" => "gulf-gcc",
        "technology-and-cyber" => "technology-cyber",
        "education-and-culture" => "culture-education",
        "trade-and-investment" => "trade-investment",
        "energy" or "climate" => "energy-climate",
        "aviation-security" or "counter-drones" => "aviation-border-uas",
        "syria" or "iran" or "iraq" or "yemen" or "libya" or "lebanon" or "sudan" or "ukraine" => Mediation,
        _ => key,
    };

    /// <summary>Our keys for an older one: those of the same family that the words of the span name.</summary>
    public static IEnumerable<string> Finer(string older, string words)
    {
        var family = SeedReadings.Lexicon.Topics.Select(t => t.Key).Where(k => Of(k) == older).ToList();
        if (family.Count == 1)
        {
            return family;
        }

        var named = family.Where(k => k != Mediation && Names(k).Any(n => ArticleCleaner.Fold(words).Contains(ArticleCleaner.Fold(n), StringComparison.Ordinal))).ToList();
        return named.Count > 0 ? named : [Mediation];
    }

    // The shortest words that tell the members of a family apart.
    private static string[] Names(string key) => key switch
    {
        "energy" => ["طاقة"],
        "climate" => ["مناخ", "كربون"],
        "aviation-security" => ["أمن الطيران", "الطيران وأمن"],
        "counter-drones" => ["غير المأهولة", "المسيرة"],
        "syria" => ["سوري"],
        "iran" => ["إيران"],
        "iraq" => ["عراق"],
        "yemen" => ["يمن", "البحر الأحمر"],
        "libya" => ["ليبيا"],
        "lebanon" => ["لبنان"],
        "sudan" => ["سودان"],
        "ukraine" => ["أوكرانيا"],
        _ => [],
    };
}
