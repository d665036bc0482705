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
    }

    public IReadOnlyList<Extractor> All { get; }

    /// <summary>The versions of all extractors: what a cached reading and a generation's id depend on.</summary>
    public string Version => string.Join(',', All.Select(e => e.Rule));

    public SentenceMentions Extract(Sentence sentence) => new(sentence, [.. All.SelectMany(e => e.Extract(sentence))]);
}
