using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Topics;

/// <summary>
/// Topics that are adjectives of a noun, one after another: «التعاون السياسي والاقتصادي والأمني» speaks of trade and of
/// defence, «الملفين السوري واليمني» of two countries.
/// </summary>
public sealed class DescribedTopics
{
    private const string Article = "ال";

    private static readonly string[] Endings =
    [
        "",
        "ه",
        "ين",
        "ان",
        "تين",
        "تان",
    ];

    private readonly WordTable<Nouns> _nouns;
    private readonly Dictionary<string, List<(string Topic, Nouns After)>> _adjectives = new(StringComparer.Ordinal);

    private readonly WordQuestion _isAdjective;

    public DescribedTopics(Lexicon lexicon)
    {
        _isAdjective = new(word => TopicsOf(word).Count > 0, lexicon.Met);
        var plain = new Dictionary<string, Nouns>(StringComparer.Ordinal);
        AddNouns(plain, lexicon.TopicNouns.Fields, Nouns.Fields);
        AddNouns(plain, lexicon.TopicNouns.Affairs, Nouns.Affairs);
        _nouns = new(plain, lexicon.Met);
        foreach (var topic in lexicon.Topics)
        {
            AddAdjectives(topic.Key, topic.Fields, Nouns.Fields);
            AddAdjectives(topic.Key, topic.Affairs, Nouns.Affairs);
        }
    }

    [Flags]
    private enum Nouns
    {
        None = 0,
        Fields = 1,
        Affairs = 2,
    }

    /// <summary>Every topic whose noun stands at the token, with the number of tokens from the noun to the adjective.</summary>
    public IEnumerable<(string Value, int Length)> At(TokenList tokens, int start)
    {
        var noun = NounAt(tokens[start]);
        if (noun == Nouns.None)
        {
            yield break;
        }

        for (var i = start + 1; i < tokens.Count; i++)
        {
            if (Marks.IsQuote(tokens[i]) || Marks.IsDash(tokens[i]) || (Marks.IsComma(tokens[i]) && i > start + 1))
            {
                continue;
            }

            var named = _isAdjective.Of(tokens[i].Word) ? TopicsOf(tokens[i].Text) : [];
            foreach (var (topic, after) in named)
            {
                if ((noun & after) != Nouns.None)
                {
                    yield return (topic, i - start + 1);
                }
            }

            if (named.Count == 0 && !AdjectiveWords.MayStandBetween(tokens[i]))
            {
                yield break;
            }
        }
    }

    /// <summary>True for a word that is a noun of fields or affairs.</summary>
    public bool MayBegin(string word) => _nouns.Has(word);

    public bool MayBegin(Token token) => _nouns.Has(token);

    private Nouns NounAt(Token token) => token.IsWord && _nouns.TryGet(token, out var kinds) ? kinds : Nouns.None;

    private List<(string Topic, Nouns After)> TopicsOf(string word) =>
        _adjectives.TryGetValue(word, out var named) || (Proclitics.IsJoined(word) && _adjectives.TryGetValue(word[1..], out named)) ? named : [];

    private static void AddNouns(Dictionary<string, Nouns> nouns, IEnumerable<string> words, Nouns kind)
    {
        foreach (var word in words.Select(ArticleCleaner.Fold))
        {
            foreach (var form in AttachedPronouns.On(word).Prepend(word))
            {
                nouns[form] = nouns.GetValueOrDefault(form) | kind;
            }
        }
    }

    private void AddAdjectives(string topic, IEnumerable<string> words, Nouns after)
    {
        foreach (var word in words.Select(ArticleCleaner.Fold).SelectMany(w => Endings, (w, ending) => w + ending))
        {
            foreach (var form in (string[])[word, Article + word])
            {
                if (!_adjectives.TryGetValue(form, out var named))
                {
                    _adjectives[form] = named = [];
                }

                named.Add((topic, after));
            }
        }
    }
}
