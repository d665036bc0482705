using QatarUsDialogue.Words;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Names as the Qatari papers print them: the Gulf month first, the Levantine after a slash.</summary>
internal static class ArabicCalendar
{
    public static CalendarNames Names { get; } = new(
        [.. ArabicDate.GulfMonths.Zip(ArabicDate.LevantineMonths, (gulf, levantine) => $"{gulf}/{levantine}")],
        ArabicDate.GulfMonths,
        ArabicDate.GulfMonths,
        [
            "محرّم",
            "صفر",
            "ربيع الأول",
            "ربيع الآخر",
            "جمادى الأولى",
            "جمادى الآخرة",
            "رجب",
            "شعبان",
            "رمضان",
            "شوّال",
            "ذو القعدة",
            "ذو الحجة",
        ],
        "هـ",
        ArabicDate.Weekdays,
        "مطلع ",
        "منتصف ",
        "أواخر ");
}
