using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Agreements;

/// <summary>The closed words around documents.</summary>
internal static class AgreementWords
{
    /// <summary>Verbs take no article: «العدل» is justice and not «عدل», «البحث العلمي» no talk.</summary>
    public static readonly Dictionary<string, StatusCue> Verbs = Table(
        (StatusCue.Sign, ["وقع", "وقعت", "وقعا", "وقعتا", "وقعوا", "وقعه", "وقعته", "وقعها", "وقعاها", "أبرم", "أبرمت", "أبرما", "أبرمتا", "أمضى", "أمضت", "أمضيا", "أمضتا"]),
        (StatusCue.WillSign, ["سيوقع", "ستوقع", "سيوقعان", "سيوقعون", "يوقع", "يوقعا", "يوقعان", "يمضي", "تمضي", "يمضيان", "يبرم", "تبرم", "يبرمان", "تخرج", "يخرج", "تسفر", "يسفر", "تثمر"]),
        (StatusCue.Amend, ["عدل", "عدلت", "عدلا", "عدلتا"]),
        (StatusCue.Result, ["أسفر", "أسفرت", "أثمر", "أثمرت", "تمخض", "تمخضت", "أفضى", "أفضت", "تكلل", "تكللت", "توج", "توجت", "خرج", "خرجا", "خرجت"]),
        (StatusCue.Announce, ["يعلن", "تعلن", "يعلنان", "أعلن", "أعلنت", "أعلنا", "أعلنتا", "أعلنوا", "كشف", "كشفت", "كشفا"]),
        (StatusCue.Pledge, ["التزم", "التزمت", "التزما", "التزمتا", "تعهد", "تعهدت", "تعهدا"]),
        (StatusCue.Plan, ["سيشهد", "ستشهد", "سيتم", "ستجري", "يتوقع", "توقع", "يرتقب", "ينتظر", "سيجري", "رجح", "رجحت", "رجحوا", "تنتظر", "تتوقع", "يترقب", "تترقب", "يرجح", "ترجح", "ينوي", "تنوي", "تسعى", "يسعى", "يعتزم", "تعتزم", "يعتزمان"]),
        // «لبحث اتفاقية» is the noun: «البحث» is more often research.
        (StatusCue.Discuss, ["ناقش", "ناقشت", "ناقشا", "ناقشتا", "بحث", "بحثت", "بحثا", "لبحث", "ببحث", "درس", "درسا", "درست", "تدارس", "تدارسا", "ناقشوا", "بحثوا", "تباحث", "تباحثا", "تناول", "تناولت", "تناولا", "يتدارس", "يتدارسان", "يدرس", "تدرس", "يدرسان", "يبحث", "تبحث", "يبحثان", "يناقش", "تناقش", "يناقشان", "استعرض", "استعرضا", "استعرضت"]),
        (StatusCue.Hope, ["يتطلع", "تتطلع", "يتطلعان", "يأمل", "تأمل", "يستعد", "تستعد", "يستعدان", "اقترب", "اقتربت", "اقتربا", "يقترب", "تقترب", "يقتربان"]),
        (StatusCue.Welcome, ["رحب", "رحبت", "رحبا", "رحبتا", "رحبوا"]),
        (StatusCue.Join, ["شارك", "شاركت"]));

    /// <summary>Nouns and participles: «بالتوقيع», «للإعلان», «والمقرر».</summary>
    public static readonly Dictionary<string, StatusCue> Nouns = Table(
        (StatusCue.Signing, ["توقيع", "توقيعها", "توقيعه", "توقيعهما", "توقيعيهما", "إبرام", "إبرامها", "إمضاء"]),
        (StatusCue.Amend, ["تعديل", "تعديلات", "تعديلها"]),
        (StatusCue.Talks, ["مباحثات", "محادثات", "مشاورات", "مفاوضات"]),
        (StatusCue.Result, ["حصيلة"]),
        (StatusCue.Announce, ["إعلان"]),
        (StatusCue.Plan, ["المقرر", "المتوقع", "متوقع", "المنتظر", "المرتقب", "المزمع", "تمهيدا", "مرجحا", "مرجحة", "المرجح"]),
        (StatusCue.Discuss, ["مناقشة", "دراسة"]),
        (StatusCue.Promise, ["التزام", "التزامهما", "التزامها", "التزامه", "تعهدهما", "تعهدها", "تعهده"]),
        (StatusCue.Hope, ["أملهما", "أملهم", "أمله", "تطلعهما", "تطلعه", "رغبتهما", "رغبته", "قرب", "اقتراب", "وشك", "استعداد"]),
        (StatusCue.Welcome, ["ترحيب", "ترحيبهما"]));

    /// <summary>«جرى توقيعها», «تم توقيعه» right behind a document's name.</summary>
    public static readonly WordSet Done = new("جرى", "تم", "تمت", "ممهورة", "ممهور", "مذيلة");

    public static readonly WordSet Relative = new("الذي", "التي", "والذي", "والتي", "اللتين", "اللذين", "اللتان", "اللذان");

    /// <summary>«الموقعة عام 2018» recalls a signing; it does not tell of one.</summary>
    public static readonly WordSet Recalled = new("الموقعة", "الموقع", "الموقعتين", "الموقعين", "المبرمة", "المبرم", "موقعة");

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
