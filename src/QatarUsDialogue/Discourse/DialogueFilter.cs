using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.Places;
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
        var all = sentences.SelectMany((s, i) => s.Of<RoundMention>().Select(m => (Sentence: i, Mention: OfBothNamed(s, m)))).ToList();
        var named = all.Any(m => m.Mention.Parties == RoundParties.Ours);
        var open = named || (all.Any(m => m.Mention.NamesDialogue && m.Mention.IsStrategic) && ArticlePair.IsOurs(sentences));
        // «سبع محطات: الأولى …», or an article that names other rounds by their noun: «أما الرابعة فكان عنوانها».
        var lists = all.Exists(m => m.Mention.IsOfList) && (sentences.Any(s => s.Has(RoundWords.Series)) || Numbers(all) > 1);
        all.RemoveAll(m => (m.Mention.IsOfList && !lists) || (m.Mention.IsOfIts && !SaysWhose(sentences, m.Sentence, m.Mention)));
        return [.. all.Where(m => m.Mention.Parties switch
        {
            RoundParties.Ours => m.Mention.IsStrategic || m.Mention.Number is not null || m.Mention.Sentence.IsTitle,
            RoundParties.Unsaid => open && (m.Mention.NamesDialogue || named || m.Mention.Number is not null),
            _ => false,
        })];
    }

    private static int Numbers(List<(int Sentence, RoundMention Mention)> mentions) =>
        mentions.Where(m => m.Mention is { Number: not null, IsOfList: false }).Select(m => m.Mention.Number).Distinct().Count();

    // «التقى وزيرا الخارجية القطري والأميركي خلال الحوار الاستراتيجي الرابع بين بلديهما»: the sentence itself says whose.
    private static RoundMention OfBothNamed(SentenceMentions sentence, RoundMention mention)
    {
        if (mention.Parties != RoundParties.Unsaid || !mention.IsStrategic)
        {
            return mention;
        }

        // The two countries that stand nearest before it.
        var sides = sentence.Of<PlaceMention>()
            .Where(p => p.Start < mention.Start && p.Place.Kind is "country")
            .OrderByDescending(p => p.Start)
            .Select(p => PlaceTable.Side(p.Place))
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return sides.Contains(PlaceTable.Qatar) && sides.Contains(PlaceTable.UnitedStates) ? mention with { Parties = RoundParties.Ours } : mention;
    }

    // «يعد الحوار آلية للمتابعة. وكانت الدوحة احتضنت دورته الثانية»: in this sentence, or in the one before, and of nothing else.
    private static bool SaysWhose(IReadOnlyList<SentenceMentions> sentences, int index, RoundMention mention)
    {
        var before = sentences[index].Sentence.Tokens.Take(mention.Start).Where(t => t.IsWord).ToList();
        return !before.Exists(t => RoundWords.OtherOwners.HasBase(t))
            && (before.Exists(t => RoundWords.Dialogue.HasBase(t)) || (index > 0 && sentences[index - 1].Has(RoundWords.Dialogue)));
    }
}
