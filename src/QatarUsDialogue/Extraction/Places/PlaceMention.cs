using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction.Places;

/// <param name="IsAdjective">True for «القطري», false for «قطر».</param>
public sealed record PlaceMention(Sentence Sentence, int Start, int End, string Rule, PlaceEntry Place, bool IsAdjective)
    : Mention(Sentence, Start, End, Rule);
