using QatarUsDialogue.Cleaning;
using QatarUsDialogue.Segmentation;
using QatarUsDialogue.Words;

namespace QatarUsDialogue.Extraction.Dates;

/// <summary>The closed words of dates.</summary>
internal static class DateWords
{
    public static readonly Dictionary<string, DayOfWeek> Weekdays = Clean(
        ("الأحد", DayOfWeek.Sunday),
        ("الاثنين", DayOfWeek.Monday),
        ("الإثنين", DayOfWeek.Monday),
        ("الثلاثاء", DayOfWeek.Tuesday),
        ("الثلثاء", DayOfWeek.Tuesday),
        ("الأربعاء", DayOfWeek.Wednesday),
        ("الخميس", DayOfWeek.Thursday),
        ("الجمعة", DayOfWeek.Friday),
        ("السبت", DayOfWeek.Saturday));

    public static readonly Dictionary<string, MonthPart> Parts = Clean(
        ("مطلع", MonthPart.Start),
        ("أوائل", MonthPart.Start),
        ("بداية", MonthPart.Start),
        ("مستهل", MonthPart.Start),
        ("منتصف", MonthPart.Middle),
        ("أواسط", MonthPart.Middle),
        ("نهاية", MonthPart.End),
        ("أواخر", MonthPart.End));

    /// <summary>What stands behind «العام», «الشهر» or a weekday and says which one is meant.</summary>
    public static readonly Dictionary<string, int> Directions = Clean(
        ("الماضي", -1),
        ("الماضية", -1),
        ("الماضيين", -1),
        ("الفائتين", -1),
        ("المنصرمين", -1),
        ("الفائت", -1),
        ("المنصرم", -1),
        ("السابق", -1),
        ("الجاري", 0),
        ("الحالي", 0),
        ("المقبل", 1),
        ("المقبلة", 1),
        ("المقبلين", 1),
        ("القادمين", 1),
        ("القادم", 1),
        ("القادمة", 1));

    public static readonly Dictionary<string, int> Decades = Clean(
        ("خمسينيات", 50),
        ("ستينيات", 60),
        ("سبعينيات", 70),
        ("ثمانينيات", 80),
        ("تسعينيات", 90),
        ("تسعيينات", 90),
        ("تسعينات", 90),
        ("ثمانينات", 80),
        ("سبعينات", 70));

    public static readonly WordSet Month = new("شهر");
    public static readonly WordSet ThisMonth = new("الشهر");
    public static readonly WordSet Year = new("عام", "سنة");
    public static readonly WordSet ThisYear = new("العام", "السنة");
    public static readonly WordSet This = new("هذا", "هذه");
    public static readonly WordSet Day = new("يوم", "يومي", "أيام");
    public static readonly WordSet Today = new("اليوم");
    public static readonly WordSet Yesterday = new("أمس");
    public static readonly WordSet After = new("بعد");
    public static readonly WordSet First = new("أول");
    public static readonly WordSet Since = new("في", "منذ");
    public static readonly WordSet Tomorrow = new("غد", "غدا", "الغد");
    public static readonly WordSet From = new("من");
    public static readonly WordSet To = new("إلى", "حتى", "و");
    public static readonly WordSet Century = new("القرن");
    public static readonly WordSet Twentieth = new("العشرين");

    /// <summary>What is counted behind one of these is a part of the month and no day: «الأسبوع الأول من مارس», «النصف الثاني من ديسمبر».</summary>
    public static readonly WordSet Spans = new("أسبوع", "نصف", "ثلث", "ربع", "عقد", "شطر");

    /// <summary>A day behind one of these is no date: «صلاة الجمعة», «على مدار اليوم», «قناة روسيا اليوم», «صحيفة الغد».</summary>
    public static readonly WordSet NamesWithDay = new("صلاة", "خطبة", "مدار", "طوال", "روسيا", "المصري", "صحيفة", "جريدة", "قناة");

    /// <summary>«العلاقة بين الاثنين» is that of the two, where no second day follows.</summary>
    public static readonly WordSet Two = new("الاثنين", "الإثنين");
    public static readonly WordSet Between = new("بين");

    /// <summary>«اليوم» before one of these is a feast, or a day of the text's own: «اليوم الوطني», «في اليوم ذاته».</summary>
    public static readonly WordSet Feasts = new(
        "الوطني", "الرياضي", "العالمي", "الدولي", "ذاته", "نفسه", "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", "التالي", "الموالي", "السابق", "الأخير", "الختامي", "الافتتاحي");

    /// <summary>A year behind one of these is part of a name: «كأس العالم 2022», «قطر 2022».</summary>
    public static readonly WordSet NamesWithYear = new("العالم", "عالم", "قطر", "فيفا", "fifa", "مونديال", "القدم", "المونديال", "كأس", "رؤية");

    /// <summary>No date in words begins with any other.</summary>
    public static readonly WordSet Openings = WordSet.Union(
        new WordSet(Weekdays.Keys), new WordSet(Parts.Keys), new WordSet(Decades.Keys), MonthNames.Openings, Ordinals.Openings,
        Month, ThisMonth, Year, ThisYear, This, Today, Yesterday, After, First, Tomorrow);

    /// <summary>«التسعينيات» needs no «القرن الماضي» behind it.</summary>
    public static bool IsDefiniteDecade(Token token) =>
        Proclitics.Bases(token.Text).Any(b => b.StartsWith("ال", StringComparison.Ordinal) && Decades.ContainsKey(b[2..]));

    private static Dictionary<string, T> Clean<T>(params (string Word, T Value)[] words)
    {
        var clean = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (word, value) in words)
        {
            clean[ArticleCleaner.Fold(word)] = value;
        }

        return clean;
    }
}
