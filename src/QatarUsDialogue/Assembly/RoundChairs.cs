using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.People;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembly;

/// <summary>Who chaired a round: the people behind, or right before, a verb of chairing in a sentence that names it.</summary>
internal static class RoundChairs
{
    private static readonly WordSet Chairing = new(
        "ترأس", "ترأست", "ترأسا", "ترأسه", "ترأسها", "يترأس", "يترأسان", "سيترأس", "يرأس", "رأس", "برئاسة", "رئاسة", "ترؤس", "يترأسه", "وترأس");

    public static IReadOnlyList<PersonMention> Of(ReadArticle article, NamedRound round) =>
    [
        .. round.Mentions
            .Where(m => !m.Mention.Sentence.IsTitle)
            .Select(m => m.Sentence)
            .Distinct()
            .SelectMany(i => In(article.Sentences[i])),
    ];

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
            if (sentence[i].IsWord && Chairing.HasBase(sentence[i].Text))
            {
                return i;
            }
        }

        return -1;
    }
}
