using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction.Dates;

public sealed record DateMention(Sentence Sentence, int Start, int End, string Rule, DateExpression Expression)
    : Mention(Sentence, Start, End, Rule);
