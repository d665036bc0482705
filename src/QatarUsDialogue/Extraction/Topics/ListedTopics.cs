using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Topics;

/// <summary>
/// Words that are a topic only beside another one, or behind a word for a field: «الاقتصاد» and «الأمن» in «تعاون أوثق
/// في الاقتصاد والأمن», «الأمن» in «مجال الأمن»; not in «أمن واستقرار المنطقة».
/// </summary>
internal sealed class ListedTopics(Lexicon lexicon)
{
    private static readonly WordSet Fields = new(
        "مجال",
        "مجالي",
        "مجالين",
        "مجالات",
        "ميدان",
        "ميادين",
        "قطاع",
        "قطاعي",
        "قطاعات",
        "ملف",
        "ملفي",
        "ملفات",
        "قضايا",
        "شؤون",
        "شؤوني");

    // After one of these the listed word is not described any further.
    private static readonly WordSet Prepositions = new(
        "في",
        "من",
        "على",
        "إلى",
        "عن",
        "مع",
        "بين",
        "عبر",
        "خلال",
        "ضمن",
        "حول",
        "بما",
        "كما",
        "فضلا",
        "إضافة",
        "بالإضافة",
        "لا",
        "وفق",
        "قبل",
        "بعد",
        "منذ");

    private readonly PhraseTable<string> _words =
        new(lexicon.Topics.SelectMany(t => t.Listed.SelectMany(TopicPhrases.Forms).Select(word => (word, t.Key))), lexicon.Met);

    public bool MayBegin(string word) => _words.MayBegin(word);

    public bool MayBegin(Token token) => _words.MayBegin(token);

    /// <param name="found">The topics that stand for themselves.</param>
    public IEnumerable<FoundTopic> In(Sentence sentence, IReadOnlyList<FoundTopic> found)
    {
        var bare = new List<FoundTopic>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!_words.MayBegin(sentence[i]))
            {
                continue;
            }

            bare.AddRange(_words.At(sentence.Tokens, i)
                .Select(m => new FoundTopic(m.Value, i, i + m.Length))
                .Where(m => IsBare(sentence, m.End)));
        }

        var all = bare.Count == 0 ? found : [.. found, .. bare];
        return bare.Where(b => FollowsAField(sentence, b) || all.Any(other => Neighbours(sentence, b, other) || Neighbours(sentence, other, b)));
    }

    private static bool IsBare(Sentence sentence, int end) =>
        end == sentence.Count || sentence[end].IsMark || Proclitics.IsJoined(sentence[end]) || Prepositions.Has(sentence[end]);

    private static bool FollowsAField(Sentence sentence, FoundTopic topic) =>
        topic.Start > 0 && Fields.HasBase(sentence[topic.Start - 1]);

    // «الاقتصاد والأمن», «التعليم، والعمل».
    private static bool Neighbours(Sentence sentence, FoundTopic one, FoundTopic next)
    {
        var start = one.End;
        while (start < sentence.Count && (Marks.IsComma(sentence[start]) || Marks.IsQuote(sentence[start])))
        {
            start++;
        }

        return start == next.Start && (start > one.End || Proclitics.IsJoined(sentence[start]));
    }
}
