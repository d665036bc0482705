using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.People;

/// <summary>What bears a person's name and is none: «جامعة محمد بن زايد», «مطار الملك خالد», «قاعدة الأمير سلطان».</summary>
internal static class InstitutionWords
{
    private static readonly WordSet Nouns = new(
        "جامعة", "استاد", "إستاد", "ستاد", "ملعب", "مطار", "مستشفى", "جائزة", "شارع", "مدينة", "مركز", "كأس", "قاعدة", "مؤسسة", "مدرسة", "مدارس", "جسر", "طريق", "ميناء",
        "برج", "أبراج", "حي", "مسجد", "جامع", "معهد", "كلية", "متحف", "مكتبة", "حديقة", "ميدان", "ساحة", "قلعة", "سد", "محطة", "بوابة", "قاعة", "مجمع", "شركة", "بنك",
        "مصرف", "قانون", "وقف", "كرسي", "سفينة", "أكاديمية", "بطولة", "قبة", "منتزه", "واحة", "كورنيش", "محور",
        "نفق", "دوار", "حقل", "مخيم", "مجموعة", "صندوق", "معسكر", "ثانوية", "دار", "مضمار", "مبادرة", "وسام", "قلادة", "تمثال", "ضريح", "محمية", "مزرعة", "مسرح", "نادي", "منظمة");

    private static readonly WordSet Vessels = new("السفينة", "المدمرة", "الفرقاطة", "البارجة", "الطائرات");

    /// <summary>True when the words that start at the token name an institution; courtesies may stand between.</summary>
    public static bool Own(Sentence sentence, int start)
    {
        var before = start - 1;
        while (before >= 0 && (OfficeWords.Titles.Has(sentence[before]) || Marks.IsQuote(sentence[before])))
        {
            before--;
        }

        // «رئيس الشركة ريان لانس»: with the article the noun stands for itself.
        return before >= 0 && sentence[before].IsWord
            && (Vessels.HasBase(sentence[before]) || (Nouns.HasBase(sentence[before]) && !Proclitics.IsDefinite(sentence[before])));
    }
}
