using QatarUsDialogue.Discourse;
using QatarUsDialogue.Extraction;
using QatarUsDialogue.Extraction.Rounds;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembling;

/// <summary>
/// Tells a round that was put off, or did not take place, from one that was held: «أرجئت الجولة الثامنة التي كانت مقررة في 10
/// مارس». The day that such a sentence names is not the round's.
/// </summary>
internal static class Postponement
{
    private const int Reach = 3;
    private const int Behind = 2;
    private const int AfterAll = 12;

    private static readonly WordSet PuttingOff = new(
        "أرجئ", "أرجئت", "أرجأ", "أرجأت", "إرجاء", "تأجل", "تأجلت", "تأجيل", "أجلت", "ألغي", "ألغيت", "ألغى", "ألغت", "إلغاء", "تعذر", "تعذرت");

    private static readonly WordSet Not = new("لم", "ولم", "لن", "ولن", "عدم");
    private static readonly WordSet TakingPlace = new("عقد", "تعقد", "يعقد", "تنعقد", "ينعقد", "تجر", "تجري", "انعقاد", "عقدها", "انعقادها");

    private static readonly WordSet After = new("لكنها", "لكنه", "ولكنها", "ولكنه", "ثم");

    /// <summary>True where a sentence that names the round puts it off, and no other tells that it was held.</summary>
    public static bool Puts(IReadOnlyList<(SentenceMentions Sentence, int Anchor, bool IsNaming)> told)
    {
        var named = told.Where(s => s.IsNaming).SelectMany(s => s.Sentence.Of<RoundMention>().Where(m => m.Start == s.Anchor)).ToLookup(IsPutOff);
        return named[true].Any() && !named[false].Any(m => TenseReader.Of(m) == Tense.Past);
    }

    private static bool IsPutOff(RoundMention round)
    {
        var sentence = round.Sentence;
        if (IsHeldAfterAll(round))
        {
            return false;
        }

        var before = Enumerable.Range(Math.Max(0, round.Start - Reach), Math.Min(Reach, round.Start));
        return before.Any(i => PuttingOff.HasBase(sentence[i]) || IsNotHeld(sentence, i))
            || Enumerable.Range(round.End, Math.Min(Behind, sentence.Count - round.End)).Any(i => PuttingOff.HasBase(sentence[i]) || IsNotHeld(sentence, i));
    }

    // ظن كثيرون أن الثالثة لن تنعقد، لكنها انعقدت
    private static bool IsHeldAfterAll(RoundMention round) =>
        Enumerable.Range(round.End, Math.Min(AfterAll, round.Sentence.Count - round.End))
            .Any(i => RoundSentences.Holds(round.Sentence[i]) && After.Has(round.Sentence[i - 1]));

    private static bool IsNotHeld(Sentence sentence, int i) => Not.Has(sentence[i]) && i + 1 < sentence.Count && TakingPlace.HasBase(sentence[i + 1]);
}
