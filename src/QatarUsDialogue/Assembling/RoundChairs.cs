using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.People;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembling;

/// <summary>Who chaired a round: the people behind, or right before, a verb of chairing in a sentence that names it.</summary>
internal static class RoundChairs
{
    private static readonly WordSet Chairing = new("برئاسة", "رئاسة", "يرأس", "يرأسه", "يرأسها", "سيرأس", "رأسا", "ترأس");

    // ترأس، سيترأسها، يترأسان، ترؤسهما
    private static readonly string[] Stems =
    [
        "تراس",
        "ترؤس",
    ];

    public static IReadOnlyList<PersonMention> Of(ReadArticle article, NamedRound round) =>
    [
        .. RoundSentences.Of(article, round)
            .Where(s => s.Sentence.Sentence.IsBody)
            .Select(s => s.Sentence)
            .Distinct()
            .SelectMany(In),
    ];

    public static bool IsChairing(string word) =>
        Chairing.HasBase(word) || Stems.Any(s => word.Contains(s, StringComparison.Ordinal));

    private static IEnumerable<PersonMention> In(SentenceMentions sentence)
    {
        var verb = ChairingAt(sentence.Sentence);
        if (verb < 0)
        {
            return [];
        }

        var behind = sentence.Of<PersonMention>().Where(p => p.End > verb).ToList();
        return behind.Count > 0 ? behind : sentence.Of<PersonMention>();
    }

    private static int ChairingAt(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].IsWord && IsChairing(sentence[i].Text))
            {
                return i;
            }
        }

        return -1;
    }
}
