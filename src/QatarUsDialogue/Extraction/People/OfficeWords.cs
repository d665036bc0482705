using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.People;

/// <summary>The words that offices are made of.</summary>
internal static class OfficeWords
{
    /// <summary>Words an office begins with.</summary>
    public static readonly WordSet Heads = new(
        "وزير", "وزيرة", "رئيس", "رئيسة", "نائب", "نائبة", "مستشار", "مستشارة", "أمير", "ولي", "متحدث", "متحدثة", "المتحدث",
        "ناطق", "ناطقة", "سفير", "سفيرة", "مساعد", "مساعدة", "القائم", "مدير", "مديرة", "مبعوث", "ممثل", "أمين", "وكيل", "وكيلة",
        "قائد", "الرئيس", "نظيره", "نظيرها", "النائب", "وزيري", "منسق", "منسقة", "باحث", "باحثة", "أكاديمي", "خبير", "محلل", "كاتب", "موظف", "عضو",
        "مراسل", "دبلوماسي");

    /// <summary>Words that may stand further on in an office, besides names of countries.</summary>
    public static readonly WordSet Others = new(
        "مجلس", "الوزراء", "الوزارة", "وزارة", "الخارجية", "خارجية", "الدفاع", "دفاع", "الداخلية", "داخلية", "الدولة", "دولة",
        "لشؤون", "شؤون", "الأمن", "القومي", "الوطني", "باسم", "بأعمال", "أعمال", "الشرق", "الأدنى", "الأوسط", "العام", "الخاص",
        "الأول", "السابق", "الحالي", "المالية", "الخزانة", "الطاقة", "التجارة", "الصناعة", "البيت", "الأبيض", "العلاقات", "العهد",
        "البلاد", "المفدى", "الرسمي", "الرسمية", "الإعلامي", "القيادة", "المركزية", "مكتب", "التحقيقات", "الفيدرالي", "الاتحادي",
        "الجمهورية", "العدل", "التعليم", "الثقافة", "العمل", "الصحة", "لدى", "في", "إلى", "الاتصالات", "الحرب", "الشيوخ", "النواب", "البيئة", "الشؤون", "الخليجية", "الدولية", "السياسي", "السياسية", "للشؤون", "والصناعة", "والتجارة");

    /// <summary>No office ends with one of these: «تحدث الوزير إلى بلينكن».</summary>
    public static readonly WordSet Prepositions = new("لدى", "في", "إلى");

    public static bool IsDefinite(string word) => Proclitics.Bases(word).Any(b => b.StartsWith("ال", StringComparison.Ordinal));

    /// <summary>Courtesies between an office and a name.</summary>
    public static readonly WordSet Titles = new(
        "الشيخ", "الشيخة", "السيد", "السيدة", "الدكتور", "الدكتورة", "سعادة", "معالي", "سمو", "صاحب", "السمو", "اللواء", "العميد", "الجنرال", "الفريق",
        "الركن", "الأمير", "الأميرة", "العقيد", "البروفيسور");
}
