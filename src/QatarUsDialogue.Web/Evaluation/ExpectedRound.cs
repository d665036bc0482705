using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Evaluation;

/// <param name="Number">Null for the dialogue without a number.</param>
/// <param name="Days">Null where the text says nothing of the time.</param>
/// <param name="City">Key in the lexicon.</param>
/// <param name="Chairs">Keys in the lexicon.</param>
public sealed record ExpectedRound(
    int? Number, DateRange? Days, string? City, RoundStatus Status, IReadOnlyList<string> Chairs);
