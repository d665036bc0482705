using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.People;

/// <summary>Verbs that stand between names in the news, in the past («بحث», «بحثت», «بحثا») and the present («يبحث», «ستبحث»).</summary>
internal static class NewsVerbs
{
    private static readonly string[] Past =
    [
        "قال", "أكد", "أعلن", "ذكر", "أضاف", "أوضح", "بحث", "ناقش", "وقع", "شدد", "أعرب", "التقى", "وصل", "زار", "صرح", "كشف", "أشار", "دعا", "أشاد", "رحب", "أجرى",
        "تلقى", "عقد", "استقبل", "جدد", "شارك", "نفى", "رأى", "أبدى", "عبر", "طالب", "توجه", "غادر", "أدلى", "حذر", "نوه", "ثمن", "أنهى", "أمضى", "كان", "بدأ",
        "واصل", "تابع", "اعتبر", "لفت", "أبلغ", "أطلع", "أثنى", "هنأ", "شكر", "وعد", "تعهد", "طلب", "حضر", "ترأس", "رأس", "قاد", "مثل", "رافق", "انضم", "تحدث", "كتب",
        "نشر", "علق", "رد", "سأل", "أجاب", "وصف", "تناول", "استعرض", "تطرق", "عرض", "قدم", "سلم", "تسلم", "أرسل", "بعث", "تبادل", "اتفق", "وافق", "رفض", "أيد", "دعم", "أدان",
        "أمر", "قرر", "عين", "أقال", "خلف", "تولى", "شغل", "عمل", "قام", "جاء", "حل", "عاد", "يعود", "ختم", "اختتم", "افتتح", "دشن", "أطلق", "بين", "خاطب", "التزم", "توقع", "أمل", "تمنى",
        "حث", "ضغط", "هدد", "اتهم", "انتقد", "هاجم", "نقل", "قرأ", "ألقى", "أقام", "اجتمع", "شهد", "ظهر", "بقي", "ظل", "صار", "أصبح", "نجح", "فشل", "سعى", "حاول", "أراد", "جرى", "تم",
        "استضاف", "أقر", "اعترف", "أسهم", "ساهم", "أفاد", "زعم", "غرد", "وجه", "أصدر", "استمع", "اطلع", "تفقد", "صافح", "عانق", "ودع", "بارك", "أرجأ", "ألغى", "أجل",
    ];

    private static readonly string[] Persons =
    [
        "ي",
        "ت",
        "سي",
        "ست",
    ];

    private static readonly WordSet All = new(Past.SelectMany(Forms));

    private static readonly WordQuestion IsVerb = new(Has);

    public static bool Has(Token token) => IsVerb.Of(token.Word);

    public static bool Has(string word) => All.Has(word) || (Proclitics.IsJoined(word) && All.Has(word[1..]));

    // التقى: التقت، التقيا، يلتقي; أكد: أكدت، أكدا، يؤكد
    private static IEnumerable<string> Forms(string past)
    {
        var isWeak = past[^1] is 'ى' or 'ا';
        var stem = isWeak ? past[..^1] : past;
        var present = Present(past);
        return
        [
            past,
            stem + "ت",
            stem + "تا",
            stem + "وا",
            stem + (isWeak ? "يا" : "ا"),
            .. Persons.Select(p => p + present),
        ];
    }

    // أكد → يؤكد, استقبل → يستقبل, قال → يقول and بحث → يبحث; the hollow ones whose vowel turns stand both ways
    private static string Present(string past) => past switch
    {
        "أكد" => "ؤكد",
        "قال" => "قول",
        "زار" => "زور",
        "قاد" => "قود",
        "قام" => "قوم",
        "عاد" => "عود",
        "كان" => "كون",
        "دعا" => "دعو",
        "رأس" or "سأل" or "قرأ" => past,
        [.., 'ا', var last] when past[0] is 'أ' => past[1..^2] + "ي" + last,
        ['أ' or 'ا', ..] => (past[^1] is 'ى' ? past[1..^1] + "ي" : past[1..]),
        _ => past[^1] is 'ى' && past[0] is not 'ت' ? past[..^1] + "ي" : past,
    };
}
