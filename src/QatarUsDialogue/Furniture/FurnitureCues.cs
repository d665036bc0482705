using QatarUsDialogue.Words;

namespace QatarUsDialogue.Furniture;

/// <summary>Words by which newspapers' pages give away what is not the article.</summary>
internal static class FurnitureCues
{
    /// <summary>Behind a line that opens with one of these nothing of the article follows.</summary>
    public static readonly PhraseTable<bool> Ends = Table(
        "كلمات دلالية",
        "الكلمات الدلالية",
        "الكلمات المفتاحية",
        "كلمات مفتاحية",
        "مقالات مشابهة",
        "مواضيع ذات صلة",
        "موضوعات ذات صلة",
        "أخبار ذات صلة",
        "مقالات ذات صلة",
        "الأكثر قراءة",
        "الأكثر مشاهدة",
        "الوسوم",
        "وسوم",
        "التعليقات",
        "تعليقات",
        "موضوعات متعلقة",
        "أخبار متعلقة",
        "موضوعات قد تهمك",
        "أحدث الأخبار",
        "دلالات",
        "شارك برأيك",
        "حقوق النشر",
        "سياسة الخصوصية",
        "النشرة الإخبارية",
        "اشترك في",
        "للاشتراك",
        "أضف تعليقا",
        "إضافة تعليق",
        "تابع أحدث الأخبار",
        "تابعوا آخر الأخبار",
        "المزيد في",
        "المزيد من الأخبار",
        "جميع الحقوق محفوظة");

    /// <summary>A line that opens with one of these brings links; the article may go on behind them.</summary>
    public static readonly PhraseTable<bool> Links = Table(
        "اقرأ أيضا",
        "إقرأ أيضا",
        "اقرأ المزيد",
        "شاهد أيضا",
        "طالع أيضا",
        "قد يهمك أيضا",
        "ذات صلة");

    /// <summary>Buttons and labels; a line that holds nothing else.</summary>
    public static readonly PhraseTable<bool> Buttons = Table(
        "الخط",
        "حجم الخط",
        "التحديثات الحية",
        "استمع إلى الملخص",
        "استمع إلى الخبر",
        "اظهر الملخص",
        "إظهار الملخص",
        "أظهر الملخص",
        "إخفاء الملخص",
        "الملخص",
        "ملخص",
        "شارك",
        "شارك القصة",
        "شارك الخبر",
        "مشاركة",
        "طباعة",
        "حفظ",
        "نسخ الرابط",
        "تم نسخ الرابط",
        "فيسبوك",
        "تويتر",
        "واتساب",
        "تلغرام",
        "انستغرام",
        "يوتيوب",
        "الرئيسية",
        "تابعنا",
        "تابعونا على",
        "أخبار",
        "سياسة");

    public static readonly WordSet Summary = new("الملخص", "ملخص");
    public static readonly WordSet Keywords = new("دلالية", "الدلالية", "المفتاحية", "مفتاحية", "وسوم", "الوسوم");
    public static readonly WordSet Credit = new("المصدر", "المصادر");
    public static readonly WordSet Agencies = new("وكالات", "الوكالات", "رويترز", "الأناضول", "قنا", "واس", "وام", "بترا");

    /// <summary>Words that stand beside the date in a dateline.</summary>
    public static readonly WordSet Dateline = new(
        "في", "نشر", "تاريخ", "النشر", "آخر", "تحديث", "بتوقيت", "غرينتش", "مكة", "المكرمة", "الدوحة", "الساعة", "ص", "م",
        "صباحا", "مساء", "الموافق", "هـ", "ه", "تم", "يوم", "على", "محرم", "صفر", "ربيع", "الأول", "الآخر", "الثاني", "جمادى", "الأولى", "الآخرة",
        "الثانية", "رجب", "شعبان", "رمضان", "شوال", "ذو", "ذي", "القعدة", "الحجة", "تحيين", "بتاريخ", "غرينيتش", "توقيت", "المحلي", "الرياض", "القاهرة",
        "updated", "published", "posted", "last", "on", "at", "date", "gmt", "am", "pm", "أخبار", "سياسة", "كتب");

    /// <summary>A line with one of these tells when the page was fetched, which is not when it was published.</summary>
    public static readonly WordSet Captured = new("أرشفة", "أرشفت", "crawled", "archived", "fetched", "captured", "retrieved");

    private static PhraseTable<bool> Table(params string[] phrases) => new(phrases.Select(p => (p, true)));
}
