using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.Rounds;

namespace QatarUsDialogue.Discourse;

/// <summary>
/// Decides which mentions of a dialogue are of this one. Words that name both countries are; words that leave the
/// parties open are when nothing in the article points to another pair.
/// </summary>
internal static class DialogueFilter
{
    public static IReadOnlyList<(int Sentence, RoundMention Mention)> Ours(IReadOnlyList<SentenceMentions> sentences)
    {
        var all = sentences.SelectMany((s, i) => s.Of<RoundMention>().Select(m => (Sentence: i, Mention: m))).ToList();
        var named = all.Any(m => m.Mention.Parties == RoundParties.Ours);
        var open = named || (all.Any(m => m.Mention.NamesDialogue && m.Mention.IsStrategic) && ArticlePair.IsOurs(sentences));
        var lists = sentences.Any(s => s.Has(RoundWords.Series));
        return [.. all.Where(m => lists || !m.Mention.IsOfList).Where(m => m.Mention.Parties switch
        {
            RoundParties.Ours => m.Mention.IsStrategic || m.Mention.Number is not null || m.Mention.Sentence.IsTitle,
            RoundParties.Unsaid => open && (m.Mention.NamesDialogue || named || m.Mention.Number is not null),
            _ => false,
        })];
    }
}
