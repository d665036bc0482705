using QatarUsDialogue.Extraction.Rounds;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Assembling;

/// <summary>
/// Tells a round that is talked about from one that is held: «تناول اللقاء الحوار الاستراتيجي الخامس» is of a meeting at which
/// the round to come was a subject.
/// </summary>
internal static class RoundTalk
{
    private const int Reach = 3;

    // «بحث الحوار ملفات شتى»: right behind one of these the dialogue is the subject of the verb.
    private static readonly WordSet VerbsOfOne = new("تناول", "تناولت", "بحث", "بحثت", "ناقش", "ناقشت", "استعرض", "استعرضت");

    private static readonly WordSet Talking = new(
        "تناول", "تناولت", "تناولا", "بحث", "بحثا", "بحثت", "لبحث", "ناقش", "ناقشا", "ناقشت", "تطرق", "تطرقت", "استعرض", "استعرضا", "ترتيبات", "تحضيرات",
        "التحضير", "الإعداد", "الاستعداد", "استعدادات", "يحضران", "تحضران");

    // «بحثا خلال الحوار», «ناقشوا نتائج الحوار»
    private static readonly WordSet NotTheSubject = new("في", "خلال", "أثناء", "ضمن", "نتائج", "مخرجات", "على", "مع");

    public static bool IsSubject(RoundMention mention)
    {
        for (var i = mention.Start - 1; i >= 0 && i >= mention.Start - Reach; i--)
        {
            var word = mention.Sentence[i];
            if (NotTheSubject.HasBase(word) && !Talking.HasBase(word))
            {
                return false;
            }

            if (Talking.HasBase(word))
            {
                return i < mention.Start - 1 || !VerbsOfOne.HasBase(word);
            }
        }

        return false;
    }
}
