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
        "التعليقات",
        "تعليقات",
        "ترشيحاتنا",
        "موضوعات متعلقة",
        "أخبار متعلقة",
        "موضوعات قد تهمك",
        "أحدث الأخبار",
        "شارك برأيك",
        "حقوق النشر",
        "سياسة الخصوصية",
        "النشرة الإخبارية",
        "اشترك في",
        "للاشتراك",
        "أضف تعليق",
        "أضف تعليقا",
        "أضف تعليقك",
        "إضافة تعليق",
        "اترك تعليقا",
        "عدد التعليقات",
        "لا توجد تعليقات",
        "نرشح لك",
        "آخر الأخبار",
        "أخبار أخرى",
        "مواضيع متعلقة",
        "مقالات ساخنة",
        "لا يفوتك",
        "يقرأ الآن",
        "الكلمات الدليلية",
        "كلمات دالة",
        "الكلمات الدالة",
        "تابع أحدث الأخبار",
        "تابعوا آخر الأخبار",
        "المزيد في",
        "المزيد من الأخبار",
        "جميع الحقوق محفوظة");

    /// <summary>The same, where nothing but a colon or a number stands behind: «دلالات التوقيت» is a heading of the article's own.</summary>
    public static readonly WordSet EndsAlone = new("الوسوم", "وسوم", "دلالات", "ترشيحات", "متعلقات");

    /// <summary>A house's standing words on its page; they may be whole sentences, and the article is over.</summary>
    public static readonly PhraseTable<bool> Notices = Table(
        "الأخبار المنشورة على الصفحة الرسمية",
        "التعليقات المنشورة",
        "التعليقات الواردة",
        "الآراء المنشورة",
        "الآراء الواردة",
        "المقال لا يعبر",
        "هذه المواد محمية",
        "لن يتم نشر عنوان بريدك",
        "معاييرنا مبادئ الثقة");

    /// <summary>Words of an advertisement for the site itself, wherever they stand in a short line.</summary>
    public static readonly PhraseTable<bool> Adverts = Table(
        "اضغط هنا",
        "حمل تطبيق",
        "حملوا تطبيق",
        "تابعوا",
        "تابعونا",
        "تابعنا",
        "النشرة البريدية",
        "اشترك في",
        "عدد المشاهدات",
        "عدد القراءات");

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
        "مساحة إعلانية",
        "إعلان",
        "اضافة اعلان",
        "تسجيل",
        "تسجيل الدخول",
        "تسجيل دخول",
        "تستمعون الآن",
        "اضغط للاستماع",
        "نسخة للطباعة",
        "تحميل PDF",
        "إرسال إلى صديق",
        "ارسل لصديق",
        "اطبع الصفحة",
        "طباعة الصفحة",
        "شارك هذا الخبر",
        "مشاركة الخبر",
        "أخبار",
        "سياسة");

    /// <summary>What a site prints above an article besides; a line that opens with one of these is no headline.</summary>
    public static readonly PhraseTable<bool> Labels = Table(
        "اختر اللغة",
        "تخطي إلى المحتوى",
        "تخطى إلى المحتوى",
        "انتقل إلى المحتوى",
        "الرابط المختصر",
        "مجلس التحرير",
        "رئيس التحرير",
        "مدير التحرير",
        "مدة القراءة",
        "تم نسخ الرابط",
        "شارك المقال",
        "حجم الخط");

    public static readonly WordSet HalfOfDay = new("am", "pm", "ص", "م", "صباحا", "مساء");

    public static readonly WordSet Summary = new("الملخص", "ملخص");

    /// <summary>Heads of a list of points above the article.</summary>
    public static readonly PhraseTable<bool> SummaryHeads = Table(
        "أبرز النقاط",
        "أهم النقاط",
        "النقاط الرئيسية",
        "الخلاصة",
        "خلاصة",
        "الموجز",
        "في نقاط",
        "ملخص",
        "الملخص");

    /// <summary>Words by which a machine's summary says so: «ملخص الخبر (تم إنشاؤه آليا)», «ملخص بالذكاء الاصطناعي».</summary>
    public static readonly WordSet Machine = new("آليا", "آلي", "الآلي", "الذكاء", "بالذكاء");

    public static readonly WordSet Picture = new("الصورة", "صورة", "تصوير", "عدسة", "تعبيرية", "أرشيفية");
    public static readonly WordSet PictureCredits = new("أرشيف", "غيتي", "الفرنسية", "تويتر", "getty", "afp", "ap", "reuters", "epa");
    public static readonly WordSet Author = new("كتب", "كتبت", "بقلم", "إعداد", "تحرير", "حوار", "ترجمة", "تقرير", "مراسل");
    public static readonly WordSet Wrote = new("كتب", "كتبت", "بقلم");

    /// <summary>«(إعداد … للنشرة العربية - تحرير …)» · «قنا 1823 جمت» · «انتهى»: how agencies close.</summary>
    public static readonly PhraseTable<bool> Closings = Table("للنشرة العربية", "جمت");
    public static readonly WordSet Ended = new("انتهى", "النهاية");
    public static readonly WordSet Keywords = new("دلالية", "الدلالية", "المفتاحية", "مفتاحية", "وسوم", "الوسوم");
    public static readonly WordSet Credit = new("المصدر", "المصادر", "الناشر");
    public static readonly WordSet Agencies = new("وكالات", "الوكالات", "رويترز", "الأناضول", "قنا", "واس", "وام", "بترا", "كونا", "فرانس");

    /// <summary>Words that stand beside the date in a dateline.</summary>
    public static readonly WordSet Dateline = new(
        "في", "نشر", "تاريخ", "النشر", "آخر", "تحديث", "بتوقيت", "غرينتش", "مكة", "المكرمة", "الدوحة", "الساعة", "ص", "م",
        "صباحا", "مساء", "الموافق", "هـ", "ه", "تم", "يوم", "على", "محرم", "صفر", "ربيع", "الأول", "الآخر", "الثاني", "جمادى", "الأولى", "الآخرة",
        "الثانية", "رجب", "شعبان", "رمضان", "شوال", "ذو", "ذي", "القعدة", "الحجة", "تحيين", "بتاريخ", "غرينيتش", "توقيت", "المحلي", "الرياض", "القاهرة",
        "updated", "published", "posted", "last", "on", "at", "date", "gmt", "am", "pm", "أخبار", "سياسة", "كتب");

    /// <summary>A line with one of these tells when the page was fetched, which is not when it was published.</summary>
    public static readonly WordSet Captured = new("أرشفة", "أرشفت", "crawled", "archived", "fetched", "captured", "retrieved");
    public static readonly PhraseTable<bool> SavedCopy = Table("نسخة محفوظة", "حفظ نسخة", "نسخة مخزنة", "نسخة مؤرشفة", "حفظت هذه الصفحة");

    private static PhraseTable<bool> Table(params string[] phrases) => new(phrases.Select(p => (p, true)));
}
