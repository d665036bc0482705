using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Topics;

/// <summary>
/// Finds the lexicon's topics by their phrases. A guard is a longer or equal phrase that holds a trigger's words and
/// does not mean the topic; see <c>docs/rules/topics.md</c>.
/// </summary>
public sealed class TopicExtractor : Extractor
{
    private readonly PhraseTable<string> triggers;
    private readonly PhraseTable<string> guards;

    public TopicExtractor(Lexicon lexicon)
    {
        triggers = new(lexicon.Topics.SelectMany(t => t.Triggers.Select(phrase => (phrase, t.Key))));
        guards = new(lexicon.Topics.SelectMany(t => t.Guards.Select(phrase => (phrase, t.Key))));
    }

    public override string Kind => "topics";

    public override int Version => 1;

    public override IEnumerable<Mention> Extract(Sentence sentence)
    {
        var guarded = Guarded(sentence);
        var open = new Dictionary<string, TopicMention>(StringComparer.Ordinal);
        for (var i = 0; i < sentence.Count; i++)
        {
            foreach (var (topic, length) in triggers.At(sentence.Tokens, i).GroupBy(m => m.Value).Select(g => g.MaxBy(m => m.Length)))
            {
                if (guarded.Any(g => g.Topic == topic && g.Start <= i && i + length <= g.End))
                {
                    continue;
                }

                if (open.TryGetValue(topic, out var before) && GoesOn(sentence, before.End, i))
                {
                    open[topic] = before with { End = Math.Max(before.End, i + length) };
                    continue;
                }

                if (before is not null)
                {
                    yield return before;
                }

                open[topic] = new TopicMention(sentence, i, i + length, Rule, topic);
            }
        }

        foreach (var mention in open.Values)
        {
            yield return mention;
        }
    }

    // «قاعدة العديد» and «العديد الجوية» in «قاعدة العديد الجوية» are one mention, and so is a list without a word
    // between: «التجارة والاستثمار», «الابتكار، والمعادن المهمة، والتكنولوجيا».
    private static bool GoesOn(Sentence sentence, int end, int next) =>
        next <= end || (next == end + 1 && Marks.IsComma(sentence[end]));

    private List<(string Topic, int Start, int End)> Guarded(Sentence sentence)
    {
        var guarded = new List<(string, int, int)>();
        for (var i = 0; i < sentence.Count; i++)
        {
            guarded.AddRange(guards.At(sentence.Tokens, i).Select(m => (m.Value, i, i + m.Length)));
        }

        return guarded;
    }
}
