using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction.Bodies;

/// <summary>A government body, an agency, an organisation or a company named in a sentence.</summary>
/// <param name="Body">Key in the lexicon.</param>
/// <param name="Name">The name as printed, without the little words in front of it.</param>
public sealed record BodyMention(Sentence Sentence, int Start, int End, string Rule, string Body, string Name, string? Country)
    : Mention(Sentence, Start, End, Rule);
