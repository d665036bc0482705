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
    private readonly PhraseTable<string> _triggers;
    private readonly PhraseTable<string> _guards;
    private readonly DescribedTopics _described;
    private readonly ListedTopics _listed;
    private readonly OfficeSpans _offices;

    public TopicExtractor(Lexicon lexicon)
    {
        _triggers = Table(lexicon, topic => topic.Triggers);
        _guards = Table(lexicon, topic => topic.Guards);
        _described = new(lexicon);
        _listed = new(lexicon);
        _offices = new(lexicon);
    }

    public override string Kind => "topics";

    public override int Version => 2;

    public override bool MayBegin(string word) => _triggers.MayBegin(word) || _described.MayBegin(word) || _listed.MayBegin(word);

    internal override void Extract(Sentence sentence, List<Mention> found)
    {
        var named = Named(sentence);
        var isListed = sentence.Tokens.Any(t => _listed.MayBegin(t));
        if (named.Count == 0 && !isListed)
        {
            return;
        }

        var guarded = Guarded(sentence);
        var officesHere = _offices.In(sentence).ToList();
        named = named.FindAll(IsMeant);
        if (isListed)
        {
            named.AddRange(_listed.In(sentence, named).Where(IsMeant).ToList());
        }

        found.AddRange(named switch
        {
            [] => [],
            [var (topic, start, end)] => [new TopicMention(sentence, start, end, Rule, topic)],
            _ => Joined(sentence, named.OrderBy(f => f.Start)),
        });

        bool IsMeant(FoundTopic topic) =>
            !guarded.Exists(g => g.Topic == topic.Topic && topic.IsInside(g.Start, g.End))
            && !officesHere.Exists(office => topic.IsInside(office.Start, office.End));
    }

    private List<FoundTopic> Named(Sentence sentence)
    {
        var named = new List<FoundTopic>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!_triggers.MayBegin(sentence[i]) && !_described.MayBegin(sentence[i]))
            {
                continue;
            }

            foreach (var (topic, length) in _triggers.At(sentence.Tokens, i))
            {
                named.Add(new FoundTopic(topic, i, i + length));
            }

            foreach (var (topic, length) in _described.MayBegin(sentence[i]) ? _described.At(sentence.Tokens, i) : [])
            {
                named.Add(new FoundTopic(topic, i, i + length));
            }
        }

        return named;
    }

    private List<FoundTopic> Guarded(Sentence sentence)
    {
        var guarded = new List<FoundTopic>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (_guards.MayBegin(sentence[i]))
            {
                guarded.AddRange(_guards.At(sentence.Tokens, i).Select(m => new FoundTopic(m.Value, i, i + m.Length)));
            }
        }

        return guarded;
    }

    private IEnumerable<TopicMention> Joined(Sentence sentence, IEnumerable<FoundTopic> inOrder)
    {
        var open = new Dictionary<string, TopicMention>(StringComparer.Ordinal);
        foreach (var (topic, start, end) in inOrder)
        {
            if (open.TryGetValue(topic, out var before))
            {
                if (GoesOn(sentence, before.End, start))
                {
                    open[topic] = before with { End = Math.Max(before.End, end) };
                    continue;
                }

                yield return before;
            }

            open[topic] = new TopicMention(sentence, start, end, Rule, topic);
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

    private static PhraseTable<string> Table(Lexicon lexicon, Func<TopicEntry, IReadOnlyList<string>> phrases) =>
        new(lexicon.Topics.SelectMany(topic => phrases(topic).SelectMany(TopicPhrases.Forms).Select(phrase => (phrase, topic.Key))), lexicon.Met);
}
