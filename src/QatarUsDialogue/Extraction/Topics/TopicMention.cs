using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction.Topics;

/// <param name="Topic">Key of a topic in the lexicon.</param>
public sealed record TopicMention(Sentence Sentence, int Start, int End, string Rule, string Topic)
    : Mention(Sentence, Start, End, Rule);
