using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Topics;

/// <summary>Words that open or belong to the name of an office.</summary>
internal static class OfficeWords
{
    private const string Article = "ال";

    // Of several ministers: «وزيرا الخارجية ريكس تيلرسون والدفاع جيمس ماتيس».
    public static readonly WordSet Several = new(
        "وزيرا",
        "وزيران",
        "وزيري",
        "وزيرين",
        "وزراء");

    // Who may be one «للشؤون السياسية».
    public static readonly WordSet Officials = new(
        "وزير",
        "وزيرة",
        "وزارة",
        "وكيل",
        "وكيلة",
        "مساعد",
        "مساعدة",
        "نائب",
        "نائبة",
        "مبعوث",
        "مبعوثة",
        "مستشار",
        "مستشارة",
        "مدير",
        "مديرة",
        "رئيس",
        "رئيسة",
        "منسق",
        "منسقة",
        "لجنة",
        "مكتب");

    public static readonly WordSet Affairs = new(
        "لشؤون",
        "للشؤون",
        "لشئون",
        "للشئون");

    public static readonly WordSet Titles = new(
        "سعادة",
        "السيد",
        "السيدة",
        "الشيخ",
        "الدكتور",
        "الدكتورة",
        "الجنرال",
        "معالي",
        "الأمير");

    private static readonly WordSet Ministries = new(
        "وزير",
        "وزيرة",
        "وزيرا",
        "وزيران",
        "وزيري",
        "وزيرين",
        "وزراء",
        "وزارة",
        "وزارتا",
        "وزارتي",
        "وزارات");

    private static readonly WordQuestion Ministry = new(IsMinistry);

    /// <summary>The words of ministers and ministries, with the little words in front of them.</summary>
    public static IEnumerable<string> MinistriesInEverySpelling => Ministries.Words.SelectMany(Proclitics.WithLittleWords);

    // «الوزيران» are two who were named before.
    public static bool IsMinistry(Token token) => Ministry.Of(token.Word);

    private static bool IsMinistry(string word) =>
        Ministries.HasBase(word) && !Proclitics.Bases(word).Any(w => w.StartsWith(Article, StringComparison.Ordinal) && Ministries.Has(w[Article.Length..]));
}
