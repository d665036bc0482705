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
        return [.. all.Where(m => (lists || !m.Mention.IsOfList) && (!m.Mention.IsOfIts || SaysWhose(sentences, m.Sentence, m.Mention))).Where(m => m.Mention.Parties switch
        {
            RoundParties.Ours => m.Mention.IsStrategic || m.Mention.Number is not null || m.Mention.Sentence.IsTitle,
            RoundParties.Unsaid => open && (m.Mention.NamesDialogue || named || m.Mention.Number is not null),
            _ => false,
        })];
    }

    // «يعد الحوار آلية للمتابعة. وكانت الدوحة احتضنت دورته الثانية»: in this sentence, or in the one before, and of nothing else.
    private static bool SaysWhose(IReadOnlyList<SentenceMentions> sentences, int index, RoundMention mention)
    {
        var before = sentences[index].Sentence.Tokens.Take(mention.Start).Where(t => t.IsWord).ToList();
        return !before.Exists(t => RoundWords.OtherSeries.HasBase(t.Text))
            && (before.Exists(t => RoundWords.Dialogue.HasBase(t.Text)) || (index > 0 && sentences[index - 1].Has(RoundWords.Dialogue)));
    }
}
