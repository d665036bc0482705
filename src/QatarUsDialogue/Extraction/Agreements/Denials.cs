using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Agreements;

/// <summary>
/// Tells what was not done from what was: «لم يسفر الحوار عن توقيع», «نفى المتحدث توقيع», «دعا إلى توقيع». A verb is denied by
/// what stands right before it, a verbal noun by the verb that governs it.
/// </summary>
internal static class Denials
{
    private const int BeforeVerb = 2;
    private const int BeforeNoun = 3;
    private const int FarGovernor = 8;

    private static readonly WordSet Negations = new("لم", "ولم", "فلم", "لن", "ولن", "لا", "ولا", "فلا", "ليس", "وليس", "ليست", "وليست");
    private static readonly WordSet Without = new("دون", "بدون", "عدم");

    // لا سيما توقيع · لا شك أن · لا تزال
    private static readonly WordSet Idioms = new("سيما", "شك", "بد", "ريب", "يزال", "تزال", "زال", "زالت", "بأس");

    private static readonly WordSet Denying = new(
        "نفى", "نفت", "نفيا", "نفوا", "رفض", "رفضت", "رفضا", "استبعد", "استبعدت", "استبعدا", "أرجأ", "أرجأت", "أرجئ", "إرجاء", "تأجل", "تأجيل", "أجلا", "أجلت",
        "ألغى", "ألغت", "ألغيا", "إلغاء", "تعذر", "تعذرت", "فشل", "فشلت", "فشلا", "أخفق", "أخفقت", "أخفقا", "عرقل", "عرقلت", "عرقلة", "تعثر", "تعثرت",
        "دعا", "دعت", "دعوا", "يدعو", "تدعو", "دعوة", "حث", "حثت", "حثا");

    // «ضرورة توقيع», «في حال توقيع», «من أجل توقيع»: whether it was done is not said.
    private static readonly WordSet Open = new("ضرورة", "أهمية", "إمكانية", "إمكان", "احتمال", "احتمالات", "فرص", "حال", "أجل");

    private static readonly WordSet Turning = new("لكن", "ولكن", "بل", "إنما", "إلا");

    // «رغم عدم حضوره تم توقيع», «رفض التعليق خلال توقيع»: what stands before these is another matter.
    private static readonly WordSet Telling = new(
        "تم", "تمت", "جرى", "جرت", "يجري", "شهد", "شهدت", "شهدا", "يشهد", "تضمن", "تضمنت", "شمل", "شملت", "يشمل", "أعلن", "أعلنت", "أعلنا", "رحب", "رحبت", "رحبا",
        "أسفر", "أسفرت", "أثمر", "أثمرت", "توج", "توجت", "حضر", "حضرت", "حضرا", "خلال", "أثناء", "بمناسبة", "لدى", "عند");

    private static readonly WordSet That = new("أن", "أنه", "أنها", "أنهما", "أنهم", "بأن");

    /// <summary>True when the verb, or the verbal noun, is told not to have been done or not told to have been.</summary>
    public static bool Deny(Sentence sentence, int cue, bool isNoun)
    {
        var isSaid = false;
        for (var i = cue - 1; i >= Math.Max(0, cue - FarGovernor); i--)
        {
            if (IsNegation(sentence, i))
            {
                return isNoun || cue - i <= BeforeVerb;
            }

            if ((isNoun || isSaid) && (Denying.HasBase(sentence[i]) || (isNoun && cue - i <= BeforeNoun && Open.HasBase(sentence[i]))))
            {
                return true;
            }

            if (EndsClause(sentence[i]) || (Telling.HasBase(sentence[i]) && !(i > 0 && IsNegation(sentence, i - 1))))
            {
                return false;
            }

            isSaid |= That.Has(sentence[i]);
        }

        return false;
    }

    private static bool IsNegation(Sentence sentence, int i) =>
        Without.HasBase(sentence[i]) || (Negations.Has(sentence[i]) && !(i + 1 < sentence.Count && Idioms.Has(sentence[i + 1])));

    private static bool EndsClause(Token token) => Turning.Has(token) || (token.IsMark && !Marks.IsQuote(token) && !Marks.IsBracket(token));
}
