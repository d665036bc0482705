using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Furniture;

/// <summary>Words that open or close the name of a house of news and hardly any headline.</summary>
public static class OutletWords
{
    // بوابة النيل الإخبارية · صحيفة الأمة الإلكترونية · شبكة الخور الإخبارية
    private static readonly WordSet Opening = new(
        "بوابة", "صحيفة", "جريدة", "شبكة", "موقع", "وكالة", "مجلة", "قناة", "مرصد", "منصة", "إذاعة", "راديو", "تلفزيون", "مركز", "معهد", "مدونة", "مؤسسة");

    // عربي أونلاين · الأطلس بريس · الموقف نت · أفق 24
    private static readonly WordSet Closing = new(
        "نيوز", "أونلاين", "لاين", "نت", "بريس", "برس", "ميديا", "الإخبارية", "الإخباري", "الإلكترونية", "الإلكتروني", "مباشر", "المباشر", "بوست", "تايمز");

    // «الدوحة - وكالات» · «واشنطن - خاص» · «المصدر: فريق التحرير»
    private static readonly WordSet Nobody = new(
        "وكالات", "الوكالات", "متابعات", "متابعة", "خاص", "عواصم", "مراسل", "مراسلنا", "فريق", "التحرير", "قسم", "خدمة", "الوكالة", "هيئة", "محرر", "مكتب", "مصادر", "وحدة", "غرفة", "ترجمة", "إعداد", "رصد", "تقرير");

    public static bool Opens(Token token) => Opening.Has(token);

    /// <summary>«لموقع الأخبار»: the noun with ل in front.</summary>
    public static bool OpensJoined(Token token) => Opening.HasBase(token);

    public static bool Closes(Token token) => Closing.Has(token);

    public static bool IsNobody(Token token) => Nobody.HasBase(token);
}
