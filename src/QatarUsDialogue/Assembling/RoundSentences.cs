using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.Rounds;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembling;

/// <summary>
/// The sentences that tell when, where and by whom a round was held: those that name it, and those that go on about it
/// with «الحوار» or «الجلسات» and a verb of holding.
/// </summary>
internal static class RoundSentences
{
    private static readonly WordSet GoingOn = new("وهو", "وهي", "التي", "الذي", "والتي", "والذي");

    private const int LeadSentences = 3;

    private static readonly WordSet Events = new("الحوار", "حوار", "الجلسات", "جلساته", "أعماله", "الجولة", "الدورة", "النسخة", "المحادثات");

    private static readonly WordSet Holding = new(
        "عقد", "عقدت", "انعقد", "انعقدت", "يعقد", "تعقد", "سيعقد", "ستعقد", "انطلق", "انطلقت", "تنطلق", "ينطلق", "اختتم", "اختتمت", "افتتح",
        "افتتحت", "جرى", "جرت", "التأم", "التأمت", "استمر", "امتد", "بدأ", "بدأت", "يبدأ", "تبدأ", "استضافته", "احتضنته", "استضافت", "احتضنت");

    /// <summary>Each with the token to measure distance from, and whether the round is named there.</summary>
    public static IEnumerable<(SentenceMentions Sentence, int Anchor, bool IsNaming)> Of(ReadArticle article, NamedRound round)
    {
        var position = -1;
        for (var i = 0; i < article.Thread.Rounds.Count; i++)
        {
            position = ReferenceEquals(article.Thread.Rounds[i], round) ? i : position;
        }

        foreach (var (sentence, mention) in round.Mentions)
        {
            yield return (article.Sentences[sentence], mention.Start, true);
        }

        for (var i = 0; i < article.Sentences.Count; i++)
        {
            var sentence = article.Sentences[i];
            if (sentence.Sentence.IsBody && article.Thread.At(i, 0) == position && !sentence.Of<RoundMention>().Any() && EventAt(sentence.Sentence) is >= 0 and var anchor)
            {
                yield return (sentence, anchor, false);
            }
        }
    }

    /// <summary>True for a verb of holding a round.</summary>
    public static bool Holds(Token token) => token.IsWord && Holding.HasBase(token);

    /// <summary>
    /// The sentence that an article about the round opens with; empty where the round is named later, or not the first.
    /// </summary>
    public static IEnumerable<SentenceMentions> Opening(ReadArticle article, NamedRound round)
    {
        var body = article.Sentences.Where(s => s.Sentence.IsBody).Take(LeadSentences).ToList();
        return article.Thread.Rounds[0] == round && round.Mentions.Any(m => body.Exists(s => s.Sentence == m.Mention.Sentence) && !RoundTalk.IsSubject(m.Mention) && !Turning.IsInPassing(m.Mention))
            ? body.Take(1).Where(s => s.Of<RoundMention>().All(m => m.Number is null || m.Number == round.Number))
            : [];
    }

    /// <summary>
    /// True when a mention in a sentence that names several rounds belongs to the one named at the anchor: the one with the
    /// fewest clauses between, then the nearest, and of two as near the one before it. What stands before a round that is only
    /// talked of belongs to the meeting.
    /// </summary>
    public static bool Owns(SentenceMentions sentence, int anchor, Mention mention)
    {
        if (mention.End <= anchor && sentence.Of<RoundMention>().FirstOrDefault(r => r.Start == anchor) is { } talkedOf && RoundTalk.IsSubject(talkedOf))
        {
            return false;
        }

        var numbered = Nearest(sentence, mention);
        var owner = numbered.Count < 2 ? numbered.FirstOrDefault()
            : numbered.OrderBy(r => Boundaries(r, mention)).ThenBy(r => Distance(r, mention)).ThenBy(r => r.Start > mention.Start).First();
        return owner is null || owner.Start == anchor;
    }

    // Of two on the same side the farther has as many clauses between at least.
    private static List<RoundMention> Nearest(SentenceMentions sentence, Mention mention)
    {
        RoundMention? before = null, around = null, behind = null;
        foreach (var round in sentence.Of<RoundMention>())
        {
            if (round.Number is null)
            {
                continue;
            }

            if (round.End <= mention.Start)
            {
                before = before is null || round.End > before.End ? round : before;
            }
            else if (round.Start >= mention.End)
            {
                behind = behind is null || round.Start < behind.Start ? round : behind;
            }
            else
            {
                around ??= round;
            }
        }

        return [.. new[] { before, around, behind }.OfType<RoundMention>()];
    }

    // «الثاني، وهو الأول الذي تستضيفه الدوحة، … منذ الأول»: «وهو» goes on about the same, a comma or another «و» does not.
    private static int Boundaries(RoundMention round, Mention mention)
    {
        var (from, to) = mention.Start >= round.End ? (round.End, mention.Start) : (mention.End, round.Start);
        var sentence = mention.Sentence;
        return from >= to ? 0 : Enumerable.Range(from, to - from).Count(i =>
            (Marks.IsComma(sentence[i]) && !(i + 1 < sentence.Count && GoingOn.Has(sentence[i + 1])))
            || (i > from && sentence[i].Text.StartsWith('و') && Holding.HasBase(sentence[i])));
    }

    private static int Distance(RoundMention round, Mention mention) =>
        mention.Start >= round.End ? mention.Start - round.End : mention.End <= round.Start ? round.Start - mention.End : 0;

    private static int EventAt(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].IsWord && Events.HasBase(sentence[i])
                && sentence.Tokens.Any(t => t.IsWord && (Holding.HasBase(t) || RoundChairs.IsChairing(t))))
            {
                return i;
            }
        }

        return -1;
    }
}
