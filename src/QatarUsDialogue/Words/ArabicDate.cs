namespace QatarUsDialogue.Words;

/// <summary>Days as Qatari papers print them: Western digits, the Gulf's month, the Levant's behind a slash.</summary>
public static class ArabicDate
{
    public static readonly IReadOnlyList<string> GulfMonths =
    [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ];

    public static readonly IReadOnlyList<string> LevantineMonths =
    [
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول",
    ];

    public static readonly IReadOnlyList<string> Weekdays =
    [
        "الأحد",
        "الاثنين",
        "الثلاثاء",
        "الأربعاء",
        "الخميس",
        "الجمعة",
        "السبت",
    ];

    /// <summary>«6 مارس/آذار 2024».</summary>
    public static string Of(DateOnly day) =>
        FormattableString.Invariant($"{day.Day} {GulfMonths[day.Month - 1]}/{LevantineMonths[day.Month - 1]} {day.Year}");
}
