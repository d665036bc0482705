using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Extraction.Rounds;

/// <summary>Words that name a round of a dialogue, or the dialogue itself.</summary>
/// <param name="Number">Null where the words have no number.</param>
/// <param name="NamesDialogue">False for «الجولة الخامسة» alone, whose dialogue stands elsewhere.</param>
/// <param name="IsStrategic">False for «الحوار القطري الأميركي».</param>
public sealed record RoundMention(
    Sentence Sentence, int Start, int End, string Rule,
    int? Number, RoundParties Parties, bool NamesDialogue, bool IsStrategic)
    : Mention(Sentence, Start, End, Rule)
{
    /// <summary>True for an ordinal without a noun, one of a list: «الأولى: عقدت في واشنطن».</summary>
    public bool IsOfList { get; init; }

    /// <summary>True for «دورته الثانية»: whose, an earlier word says.</summary>
    public bool IsOfIts { get; init; }
}
