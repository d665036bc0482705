using QatarUsDialogue.Extraction;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Discourse;

/// <summary>
/// Reads the tense of a sentence from its verbs. A headline's present tense speaks of what is to come:
/// «بلينكن يزور الدوحة الإثنين».
/// </summary>
public static class TenseReader
{
    private static readonly WordSet Future = new("سوف", "المقرر", "المرتقب", "المزمع", "المتوقع", "يعتزم", "تعتزم", "غدا", "المقبل", "المقبلة", "القادم", "القادمة", "المرتقبة", "المنتظر", "المنتظرة");

    private static readonly WordSet Past = new(
        "كان", "كانت", "عقد", "عقدت", "انعقد", "انعقدت", "جرى", "جرت", "اختتم", "اختتمت", "التقى", "وقع", "وقعت", "وقعا", "استضافت", "احتضنت",
        "انتظم", "التأم", "التأمت", "ترأس", "أعلن", "أعلنت", "انطلق", "انطلقت", "بدأ", "بدأت", "افتتح", "افتتحت", "شهدت", "شهد", "احتضن", "استضاف",
        "ختام", "اختتام", "انتهاء", "عقب", "عقدا", "عقدوا", "أقيمت", "دارت", "اجتمع", "اجتمعت", "استقبل", "زار", "شارك", "شاركت", "أسفر", "أسفرت", "توج", "توجت");

    private static readonly WordSet That = new("أن");
    private static readonly WordSet Before = new("قبل", "بعد");

    // الحوار الاستراتيجي القادم · الجولة المرتقبة
    private static readonly WordSet ToCome = new("القادم", "القادمة", "المقبل", "المقبلة", "المرتقب", "المرتقبة", "المنتظر", "المنتظرة");

    public static Tense Of(Sentence sentence) => sentence.Tokens.Any(t => IsFuture(sentence, t)) ? Tense.Future : Tense.Unsaid;

    /// <summary>
    /// The tense at a place: the nearest verb before it that shows one decides, else the whole sentence. A present verb of
    /// holding is about to come, as in «تحتضن الدوحة، الثلاثاء» and «على أن تستضيف الدوحة الدورة الثانية».
    /// </summary>
    public static Tense At(Sentence sentence, int position)
    {
        for (var i = position - 1; i >= 0; i--)
        {
            if (IsFuture(sentence, sentence[i]) || (sentence[i].IsWord && ComingVerbs.Has(sentence[i])))
            {
                // «قبل أن تلتئم الجولة السادسة» tells what came then.
                return i > 1 && That.Has(sentence[i - 1]) && Before.HasBase(sentence[i - 2]) ? Tense.Past : Tense.Future;
            }

            if (sentence[i].IsWord && Past.HasBase(sentence[i]))
            {
                return Tense.Past;
            }
        }

        return Of(sentence) is Tense.Future ? Tense.Future
            : sentence.Tokens.Skip(position).Any(t => t.IsWord && Past.HasBase(t)) ? Tense.Past
            : Tense.Unsaid;
    }

    /// <summary>The tense of what a mention names: «القادم» behind it tells, else the place where it stands.</summary>
    public static Tense Of(Mention mention) =>
        mention.End < mention.Sentence.Count && ToCome.Has(mention.Sentence[mention.End]) ? Tense.Future : At(mention.Sentence, mention.Start);

    private static bool IsFuture(Sentence sentence, Token token) =>
        token.IsWord && (Future.HasBase(token) || FutureVerbs.Is(token) || (sentence.IsTitle && ComingVerbs.Has(token)));
}
