using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Rounds;

/// <summary>
/// The number of a round that stands some words behind its name: «حوار استراتيجي سنوي بين البلدين بالعاصمة الأمريكية هو الرابع من
/// نوعه», «… للمرة الخامسة», «… في نسخته السادسة».
/// </summary>
internal static class NumberBehind
{
    private const int Far = 7;
    private const int FarHost = 12;

    public static DialoguePhrase With(Sentence sentence, int dialogue, DialoguePhrase phrase)
    {
        for (var i = phrase.End; phrase.Number is null && i + 1 < sentence.Count && i < phrase.End + Far; i++)
        {
            if (Marks.IsSentenceEnd(sentence[i]))
            {
                break;
            }

            if (Ordinals.At(sentence.Tokens, i + 1) is { Length: > 0 } ordinal && Ordinals.IsDefinite(sentence[i + 1])
                && (RoundWords.ItsRound.HasBase(sentence[i]) || CountsRounds(sentence, dialogue, i, ordinal)))
            {
                return phrase with { Number = ordinal.Value, End = i + 1 + ordinal.Length };
            }
        }

        return phrase;
    }

    // «للمرة الأولى» is news and no number, «استضافت الدوحة الحوار للمرة الثانية» counts her turns, «وهو الأول خارج واشنطن» those elsewhere.
    private static bool CountsRounds(Sentence sentence, int dialogue, int i, (int Value, int Length) ordinal)
    {
        if (RoundWords.Times.Has(sentence[i]))
        {
            return ordinal.Value > 1 && !Enumerable.Range(Math.Max(0, dialogue - FarHost), Math.Min(FarHost, dialogue)).Any(at => RoundWords.Hosting.HasBase(sentence[at]));
        }

        var behind = i + 1 + ordinal.Length;
        return RoundWords.NumberBehind.Has(sentence[i]) && !(behind < sentence.Count && RoundWords.Narrowing.Has(sentence[behind]));
    }
}
