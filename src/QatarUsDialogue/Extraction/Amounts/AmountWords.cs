using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Amounts;

/// <summary>The closed words of money and time spans.</summary>
internal static class AmountWords
{
    /// <summary>A scale and how many of it the word itself says: «ملياري» is two, «مليار» as many as stand before it.</summary>
    public static readonly Dictionary<string, (long Scale, int? Count)> Scales = Table<(long, int?)>(
        ((1_000, null), ["ألف", "آلاف", "ألفا"]),
        ((1_000, 2), ["ألفان", "ألفين", "ألفا", "ألفي"]),
        ((1_000_000, null), ["مليون", "ملايين", "مليونا"]),
        ((1_000_000, 2), ["مليونان", "مليونين", "مليوني"]),
        ((1_000_000_000, null), ["مليار", "مليارات", "مليارا", "بليون"]),
        ((1_000_000_000, 2), ["ملياران", "مليارين", "ملياري"]),
        ((1_000_000_000_000, null), ["تريليون", "تريليونات", "ترليون", "تريليونا"]));

    public static readonly Dictionary<string, string> Currencies = Table(
        ("USD", ["دولار", "دولارا", "دولارات", "دولاري", "usd"]),
        ("EUR", ["يورو", "eur"]),
        ("GBP", ["إسترليني"]));

    public static readonly WordSet Riyal = new("ريال", "ريالا", "ريالات");
    public static readonly WordSet Qatari = new("قطري", "قطرية");
    public static readonly WordSet Saudi = new("سعودي", "سعودية");
    public static readonly WordSet Half = new("نصف");
    public static readonly WordSet Over = new("مدى", "مدار", "خلال");
    public static readonly WordSet Years = new("سنوات", "أعوام", "سنة", "عاما");
    public static readonly WordSet Months = new("أشهر", "شهور", "شهرا");

    private static Dictionary<string, T> Table<T>(params (T Value, string[] Words)[] rows) => rows
        .SelectMany(row => row.Words.Select(word => (Word: ArticleCleaner.Fold(word), row.Value)))
        .DistinctBy(row => row.Word)
        .ToDictionary(row => row.Word, row => row.Value, StringComparer.Ordinal);
}
