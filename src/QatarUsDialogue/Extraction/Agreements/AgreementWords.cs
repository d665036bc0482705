using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Agreements;

/// <summary>The closed words around documents.</summary>
internal static class AgreementWords
{
    public static readonly Dictionary<string, StatusCue> Cues = Table(
        (StatusCue.Sign, ["وقع", "وقعت", "وقعا", "وقعتا", "وقعوا", "وقعه", "وقعته", "وقعها", "وقعاها", "أبرم", "أبرمت", "أبرما", "أبرمتا", "أمضى", "أمضت", "أمضيا", "أمضتا"]),
        (StatusCue.Signing, ["توقيع", "توقيعها", "توقيعه", "توقيعهما", "توقيعيهما", "إبرام", "إبرامها", "إمضاء"]),
        (StatusCue.WillSign, ["سيوقع", "ستوقع", "سيوقعان", "سيوقعون", "يوقع", "يوقعا", "يوقعان", "يمضي", "تمضي", "يمضيان", "يبرم", "تبرم", "يبرمان", "تخرج", "يخرج", "تسفر", "يسفر", "تثمر"]),
        (StatusCue.Amend, ["عدل", "عدلت", "عدلا", "عدلتا", "تعديل", "تعديلات", "تعديلها"]),
        (StatusCue.Talks, ["مباحثات", "محادثات", "مشاورات", "مفاوضات"]),
        (StatusCue.Result, ["أسفر", "أسفرت", "أثمر", "أثمرت", "تمخض", "تمخضت", "أفضى", "أفضت", "تكلل", "تكللت", "توج", "توجت", "خرج", "خرجا", "خرجت", "حصيلة"]),
        (StatusCue.Announce, ["يعلن", "تعلن", "يعلنان", "أعلن", "أعلنت", "أعلنا", "أعلنتا", "أعلنوا", "إعلان", "كشف", "كشفت", "كشفا"]),
        (StatusCue.Pledge, ["التزم", "التزمت", "التزما", "التزمتا", "تعهد", "تعهدت", "تعهدا"]),
        (StatusCue.Plan, ["سيشهد", "ستشهد", "سيتم", "ستجري", "المقرر", "المتوقع", "متوقع", "يتوقع", "توقع", "المنتظر", "المرتقب", "المزمع", "يرتقب", "ينتظر", "سيجري", "تمهيدا", "رجح", "رجحت", "رجحوا", "تنتظر", "تتوقع", "يترقب", "تترقب", "مرجحا", "مرجحة", "يرجح", "ترجح", "المرجح", "ينوي", "تنوي", "تسعى", "يسعى", "يعتزم", "تعتزم", "يعتزمان"]),
        (StatusCue.Discuss, ["ناقش", "ناقشت", "ناقشا", "ناقشتا", "بحث", "بحثت", "بحثا", "مناقشة", "درس", "درسا", "درست", "تدارس", "تدارسا", "ناقشوا", "بحثوا", "تباحث", "تباحثا", "تناول", "تناولت", "تناولا", "يتدارس", "يتدارسان", "يدرس", "تدرس", "يدرسان", "دراسة", "يبحث", "تبحث", "يبحثان", "يناقش", "تناقش", "يناقشان", "استعرض", "استعرضا", "استعرضت"]),
        (StatusCue.Promise, ["التزام", "التزامهما", "التزامها", "التزامه", "تعهدهما", "تعهدها", "تعهده"]),
        (StatusCue.Hope, ["أملهما", "أملهم", "أمله", "تطلعهما", "تطلعه", "رغبتهما", "رغبته", "يتطلع", "تتطلع", "يتطلعان", "يأمل", "تأمل"]),
        (StatusCue.Welcome, ["رحب", "رحبت", "رحبا", "رحبتا", "رحبوا", "ترحيب", "ترحيبهما"]),
        (StatusCue.Join, ["شارك", "شاركت"]));

    /// <summary>«جرى توقيعها», «تم توقيعه» right behind a document's name.</summary>
    public static readonly WordSet Done = new("جرى", "تم", "تمت", "ممهورة", "ممهور", "مذيلة");

    public static readonly WordSet Relative = new("الذي", "التي", "والذي", "والتي", "اللتين", "اللذين", "اللتان", "اللذان");

    /// <summary>«الموقعة عام 2018» recalls a signing; it does not tell of one.</summary>
    public static readonly WordSet Recalled = new("الموقعة", "الموقع", "الموقعتين", "الموقعين", "المبرمة", "المبرم", "موقعة");

    /// <summary>Behind one of these a verb tells of nothing that was done: «لم يوقع», «لم يتم توقيع».</summary>
    public static readonly WordSet Negations = new("لم", "لن", "دون", "بدون", "عدم");

    /// <summary>Right before a document these speak of what comes of it: «رحبا بالتقدم في تنفيذ مذكرة التفاهم».</summary>
    public static readonly WordSet Following = new("تنفيذ", "تطبيق", "تفعيل", "بموجب", "بنود");

    /// <summary>A document behind one of these was named before.</summary>
    public static readonly WordSet Pointing = new("هذه", "هذا", "تلك", "ذلك", "بهذه", "بهذا", "لهذه", "لهذا");

    public static readonly WordSet SubjectEnds = new(
        "يوم", "خلال", "وذلك", "حيث", "دون", "فيما", "كما", "ضمن", "عقب", "بعد", "قبل", "بحضور", "أثناء", "أمس", "اليوم", "غدا", "قريبا", "عام", "لاحقا", "أيضا", "كذلك", "مؤخرا", "لم", "لن", "وفق", "بحسب");

    /// <summary>«الترتيبات الأمنية لكأس العالم»: preparations, and no paper.</summary>
    public static readonly WordSet Preparations = new("الأمنية", "أمنية", "اللازمة", "لازمة", "اللوجستية", "لوجستية", "التنظيمية", "تنظيمية", "النهائية", "الإقليمية", "البروتوكولية", "المالية");

    public static readonly WordSet Sittings = new("جلسة", "جلسات", "اجتماع", "اجتماعات", "لقاء", "لقاءات", "ملفات", "قضايا", "دول", "مباحثات");

    public static readonly WordSet Memorandum = new("مذكرة");

    public static readonly WordSet PlaceOfSigning = new("إطار", "الحوار", "ختام", "الدوحة", "واشنطن", "العاصمة", "مقر", "حفل", "وقت", "هامش");
    /// <summary>Known documents of others, by a word of their names: «الاتفاق النووي», «اتفاق الهدنة», «صفقة تبادل الأسرى».</summary>
    public static readonly WordSet OfOthers = new(
        "النووي", "السلام", "الهدنة", "هدنة", "النار", "نار", "الأسرى", "المحتجزين", "الرهائن", "العلا", "الرياض", "غزة", "أوسلو", "أبراهام", "إبراهيم", "جنيف", "طالبان", "التطبيع");

    public static readonly WordSet Since = new("منذ", "بعد", "عقب");
    public static readonly WordSet In = new("في", "على");
    public static readonly WordSet About = new("بشأن", "حول");
    public static readonly WordSet Between = new("بين");
    public static readonly WordSet Company = new("شركة");
    public static readonly WordSet Worth = new("بقيمة", "قيمتها", "قيمته", "بنحو", "بمبلغ", "بكلفة", "بتكلفة");

    /// <summary>«صفقة … وأخرى …»: one more of the same kind.</summary>
    public static readonly WordSet Another = new("وأخرى", "وآخر");
    public static readonly WordSet BothSides = new(
        "الجانبان", "الجانبين", "الطرفان", "الطرفين", "البلدان", "البلدين", "الدولتان", "الدولتين", "الحكومتان", "الحكومتين", "الوزيران", "الوزيرين");

    private static Dictionary<string, StatusCue> Table(params (StatusCue Cue, string[] Words)[] rows) => rows
        .SelectMany(row => row.Words.Select(word => (Word: ArticleCleaner.Fold(word), row.Cue)))
        .DistinctBy(row => row.Word)
        .ToDictionary(row => row.Word, row => row.Cue, StringComparer.Ordinal);
}
