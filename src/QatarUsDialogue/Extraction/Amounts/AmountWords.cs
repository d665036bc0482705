using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Amounts;

/// <summary>The closed words of money and time spans.</summary>
internal static class AmountWords
{
    /// <summary>
    /// A scale and how many of it the word itself says: «ملياري» is two, «مليار» as many as stand before it. «مليونا» is
    /// two where no number stands before it, for only then it is a dual.
    /// </summary>
    public static readonly Dictionary<string, (long Scale, int? Count)> Scales = Table<(long, int?)>(
        ((1_000, null), ["ألف", "آلاف"]),
        ((1_000, 2), ["ألفان", "ألفين", "ألفا", "ألفي"]),
        ((1_000_000, null), ["مليون", "ملايين"]),
        ((1_000_000, 2), ["مليونان", "مليونا", "مليونين", "مليوني"]),
        ((1_000_000_000, null), ["مليار", "مليارات", "بليون"]),
        ((1_000_000_000, 2), ["ملياران", "مليارا", "مليارين", "ملياري"]),
        ((1_000_000_000_000, null), ["تريليون", "تريليونات", "ترليون", "تريليونا"]));

    /// <summary>«عدة ملايين»: without a number before them they name no sum.</summary>
    public static readonly WordSet PluralScales = new("آلاف", "ملايين", "مليارات", "تريليونات");

    public static readonly Dictionary<string, string> Currencies = Table(
        ("USD", ["دولار", "دولارا", "دولارات", "دولاري", "usd"]),
        ("EUR", ["يورو", "أورو", "eur"]),
        ("GBP", ["إسترليني"]),
        ("CHF", ["فرنكا", "فرنك"]),
        ("CNY", ["يوان", "يوانا"]),
        ("JPY", ["ين", "ينا"]),
        ("AED", ["درهم", "درهما", "دراهم"]));

    private static readonly WordSet Dinars = new("دينار", "دينارا", "دنانير");
    public static readonly WordSet Pounds = new("جنيه", "جنيها", "جنيهات");
    private static readonly WordSet OtherShared = new("درهم", "درهما", "دراهم", "ليرة", "ليرات", "ريال", "ريالا", "ريالات", "فرنك", "فرنكا");

    /// <summary>Currencies of several countries: the adjective behind the name says whose.</summary>
    public static readonly Dictionary<string, string> ByNation = Table(
        ("KWD", ["كويتي", "كويتية"]),
        ("BHD", ["بحريني", "بحرينية"]),
        ("JOD", ["أردني", "أردنية"]),
        ("IQD", ["عراقي", "عراقية"]),
        ("DZD", ["جزائري", "جزائرية"]),
        ("TND", ["تونسي", "تونسية"]),
        ("LYD", ["ليبي", "ليبية"]),
        ("EGP", ["مصري", "مصرية"]),
        ("SDG", ["سوداني", "سودانية"]),
        ("MAD", ["مغربي", "مغربية"]),
        ("LBP", ["لبنانية"]),
        ("SYP", ["سورية"]),
        ("OMR", ["عماني", "عمانية"]),
        ("YER", ["يمني", "يمنية"]),
        ("SAR", ["سعودي", "سعودية"]),
        ("QAR", ["قطري", "قطرية"]),
        ("TRY", ["تركية"]),
        ("IRR", ["إيراني", "إيرانية"]),
        ("AED", ["إماراتي", "إماراتية"]),
        ("CHF", ["سويسري", "سويسرية"]));

    /// <summary>Without the adjective the sentence says whose: «السوق البريطانية … 40 مليار جنيه».</summary>
    public static readonly (WordSet Names, WordSet Countries, string Code)[] BySentence =
    [
        (Dinars, new("الكويت", "كويتي", "كويتية"), "KWD"),
        (Dinars, new("البحرين", "بحريني", "بحرينية"), "BHD"),
        (Dinars, new("الأردن", "أردني", "أردنية"), "JOD"),
        (Dinars, new("العراق", "عراقي", "عراقية"), "IQD"),
        (Pounds, new("بريطانيا", "بريطاني", "بريطانية", "لندن"), "GBP"),
    ];

    /// <summary>True for a name that several countries' money has.</summary>
    public static bool IsShared(string word) => Dinars.Has(word) || Pounds.Has(word) || OtherShared.Has(word);

    public const string DollarSign = "$";
    public const string EgyptianPound = "EGP";
    public const string QatariRiyal = "QAR";

    public static readonly WordSet American = new("أميركي", "أمريكي", "أميركيا", "أمريكيا", "أميركية", "أمريكية");

    /// <summary>A dollar with one of these is not America's, and which it is worth nobody asks here.</summary>
    public static readonly WordSet OtherDollars = new("كندي", "كندية", "كنديا", "أسترالي", "أسترالية", "أستراليا", "نيوزيلندي", "نيوزيلندية", "سنغافوري", "سنغافورية", "تايواني", "تايوانية");
    public static readonly WordSet Dollars = new("دولار", "دولارا", "دولارات");
    public static readonly WordSet Riyal = new("ريال", "ريالا", "ريالات");
    public static readonly WordSet Half = new("نصف");
    public static readonly WordSet Quarter = new("ربع");
    public static readonly WordSet RangeSigns = new("و", "إلى", "-", "–");
    public static readonly WordSet Over = new("مدى", "مدار", "خلال", "لمدة");
    public static readonly WordSet Years = new("سنوات", "أعوام", "سنة", "عاما");
    public static readonly WordSet Months = new("أشهر", "شهور", "شهرا");
    public static readonly WordSet TwoYears = new("عامين", "سنتين");
    public static readonly WordSet TwoMonths = new("شهرين");

    /// <summary>No sum in words begins with any other.</summary>
    public static readonly WordSet Openings = WordSet.Union(NumberWords.Openings, new WordSet(Scales.Keys), Half, Quarter);

    private static Dictionary<string, T> Table<T>(params (T Value, string[] Words)[] rows) => rows
        .SelectMany(row => row.Words.Select(word => (Word: ArticleCleaner.Fold(word), row.Value)))
        .DistinctBy(row => row.Word)
        .ToDictionary(row => row.Word, row => row.Value, StringComparer.Ordinal);
}
