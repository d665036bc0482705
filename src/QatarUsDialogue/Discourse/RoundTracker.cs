using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.Rounds;

namespace QatarUsDialogue.Discourse;

/// <summary>
/// Follows which round the text speaks of. A named round holds until another is named, and one that is named in passing
/// to the end of its sentence; sentences before the first naming speak of the article's main round; see <c>docs/rules/discourse.md</c>.
/// </summary>
public static class RoundTracker
{
    private const int Opening = 3;

    public static RoundThread Follow(IReadOnlyList<SentenceMentions> sentences)
    {
        var ours = DialogueFilter.Ours(sentences);
        var rounds = Rounds(ours);
        var turns = new List<IReadOnlyList<Turn>>();
        var main = Main(rounds);
        var (current, reason) = (main, main is null ? TurnReason.NoRound : TurnReason.BeforeTheFirst);
        int? passing = null;
        var bySentence = ours.Where(m => !m.Mention.Sentence.IsTitle).ToLookup(m => m.Sentence, m => m.Mention);
        for (var i = 0; i < sentences.Count; i++)
        {
            List<RoundMention> named = [.. bySentence[i]];
            var lines = new List<Turn>();
            var holds = current;
            if (passing is not null && named.Count == 0 && Turning.RefersBack(sentences[i]))
            {
                current = passing;
            }

            passing = null;
            foreach (var mention in named)
            {
                // «الحوار الاستراتيجي» without a number is the one the text is speaking of.
                var index = IndexOf(rounds, mention);
                current = index ?? current ?? main;
                lines.Add(new(lines.Count == 0 ? 0 : mention.Start, current, index is null ? TurnReason.TheSame : TurnReason.Named));
                if (Turning.IsInPassing(mention) || Turning.IsBackground(sentences[i]) || (lines.Count > 1 && TenseReader.Of(mention) == Tense.Future))
                {
                    (holds, passing) = (holds ?? main, current);
                }
                else
                {
                    holds = current;
                }
            }

            if (named.Count > 0)
            {
                (current, reason) = (holds, TurnReason.GoesOn);
            }
            else
            {
                (current, reason) = Turning.LeavesRound(sentences[i]) ? (null, TurnReason.Left) : (current, reason);
                lines.Add(Turning.LooksBack(sentences[i]) ? new(0, null, TurnReason.LooksBack) : new(0, current, reason));
            }

            turns.Add(lines);
        }

        return new RoundThread(rounds, turns);
    }

    // The round the article is about: one that its opening names, or that is told of and not only measured by.
    private static int? Main(List<NamedRound> rounds)
    {
        var index = rounds.FindIndex(r => r.Mentions.Any(m => m.Sentence < Opening || !Turning.IsInPassing(m.Mention)));
        return index < 0 ? null : index;
    }

    private static List<NamedRound> Rounds(IReadOnlyList<(int Sentence, RoundMention Mention)> ours)
    {
        var numbered = ours.Where(m => m.Mention.Number is not null).GroupBy(m => m.Mention.Number)
            .Select(g => new NamedRound(g.Key, [.. g])).ToList();
        if (numbered.Count > 0 || ours.Count == 0)
        {
            return numbered;
        }

        // A dialogue without a number anywhere is one round, whose number the text does not tell.
        return [new NamedRound(null, [.. ours])];
    }

    private static int? IndexOf(List<NamedRound> rounds, RoundMention mention)
    {
        var index = rounds.FindIndex(r => r.Number == mention.Number);
        return index < 0 ? null : index;
    }
}
