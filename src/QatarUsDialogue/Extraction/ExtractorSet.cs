using QatarUsDialogue.Extraction.Agreements;
using QatarUsDialogue.Extraction.Amounts;
using QatarUsDialogue.Extraction.Bodies;
using QatarUsDialogue.Extraction.Dates;
using QatarUsDialogue.Extraction.People;
using QatarUsDialogue.Extraction.Places;
using QatarUsDialogue.Extraction.Rounds;
using QatarUsDialogue.Extraction.Topics;
using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction;

/// <summary>All extractors, in the order in which a reader would name them. None depends on another.</summary>
public sealed class ExtractorSet
{
    // Says that a word was asked; the bits below it, which extractors may find something that begins with the word.
    private const int IsAsked = 1 << 30;

    private const int UsualMentions = 16;

    private readonly WordPool _words;

    public ExtractorSet(Lexicon lexicon)
    {
        var places = new PlaceTable(lexicon);
        All =
        [
            new RoundExtractor(places),
            new DateExtractor(),
            new PlaceExtractor(places),
            new PersonExtractor(lexicon, places),
            new BodyExtractor(lexicon),
            new AgreementExtractor(lexicon, places),
            new TopicExtractor(lexicon),
            new AmountExtractor(),
        ];
        _words = lexicon.Met;
    }

    public IReadOnlyList<Extractor> All { get; }

    /// <summary>The versions of all extractors: what a cached reading and a generation's id depend on.</summary>
    public string Version => string.Join(',', All.Select(e => e.Rule));

    public SentenceMentions Extract(Sentence sentence)
    {
        var called = 0;
        foreach (ref readonly var token in sentence.Tokens.AsSpan())
        {
            called |= Beginners(token.Word);
        }

        var mentions = new List<Mention>(UsualMentions);
        for (var i = 0; i < All.Count; i++)
        {
            if ((called & (1 << i)) != 0)
            {
                All[i].Extract(sentence, mentions);
            }
        }

        return new(sentence, [.. mentions]);
    }

    private int Beginners(Word word)
    {
        if (word.Note != 0 && word.IsOf(_words))
        {
            return word.Note;
        }

        var bits = IsAsked;
        for (var i = 0; i < All.Count; i++)
        {
            bits |= All[i].MayBegin(word.Text) ? 1 << i : 0;
        }

        word.Note = word.IsOf(_words) ? bits : 0;
        return bits;
    }
}
