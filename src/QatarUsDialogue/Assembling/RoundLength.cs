using QatarUsDialogue.Articles;
using QatarUsDialogue.Discourse;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembling;

/// <summary>How long a round lasts, where its sentence gives one day and a length: «بدأت اليوم … وتستمر يومين».</summary>
internal static class RoundLength
{
    private const int LongestRound = 7;
    private const int Reach = 2;

    private static readonly WordSet Lasting = new(
        "يستمر", "تستمر", "استمر", "استمرت", "يمتد", "تمتد", "امتد", "امتدت", "يتواصل", "تتواصل", "مدى", "مدار", "لمدة", "تدوم", "يدوم", "دامت", "استغرق", "استغرقت");

    private static readonly WordSet TwoDays = new("يومين", "يومان");
    private static readonly WordSet Days = new("أيام");

    // «اختتمت أمس … بعد أن استمرت يومين»: the day is the last one.
    private static readonly WordSet Closing = new("اختتم", "اختتمت", "ختام", "اختتام", "انتهى", "انتهت");

    /// <summary>The date with its round's other days, or as it is where the sentence gives no length.</summary>
    public static ResolvedDate Extend(ResolvedDate date)
    {
        if (date.Range is not { IsDay: true } day || LengthIn(date.Mention.Sentence) is not { } length)
        {
            return date;
        }

        var isLast = date.Mention.Sentence.Tokens.Any(t => t.IsWord && Closing.HasBase(t));
        var range = isLast
            ? new DateRange(day.Earliest.AddDays(1 - length), day.Latest)
            : new DateRange(day.Earliest, day.Latest.AddDays(length - 1));
        return date with { Range = range };
    }

    private static int? LengthIn(Sentence sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            var (length, start) = TwoDays.HasBase(sentence[i]) ? (2, i)
                : Days.Has(sentence[i]) && NumberWords.At(sentence.Tokens, i - 1) is { Length: 1, Value: > 2 and <= LongestRound and var days } ? ((int)days, i - 1)
                : (0, i);
            if (length > 0 && Enumerable.Range(Math.Max(0, start - Reach), Math.Min(Reach, start)).Any(b => Lasting.HasBase(sentence[b])))
            {
                return length;
            }
        }

        return null;
    }
}
