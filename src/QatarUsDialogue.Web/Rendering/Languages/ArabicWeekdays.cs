namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Names of the days, from Sunday on.</summary>
public static class ArabicWeekdays
{
    private static readonly string[] Names =
    [
        "الأحد",
        "الإثنين",
        "الثلاثاء",
        "الأربعاء",
        "الخميس",
        "الجمعة",
        "السبت",
    ];

    public static string Of(DateOnly day) => Names[(int)day.DayOfWeek];
}
