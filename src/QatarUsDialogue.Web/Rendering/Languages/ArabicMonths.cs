using QatarUsDialogue.Words;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Month names as the Qatari papers print them: the Gulf name first, the Levantine after a slash.</summary>
public static class ArabicMonths
{
    private static readonly string[] HijriNames =
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
    ];

    public static string Short(int month) => ArabicDate.GulfMonths[month - 1];

    public static string Full(int month) => $"{ArabicDate.GulfMonths[month - 1]}/{ArabicDate.LevantineMonths[month - 1]}";

    public static string Hijri(int month) => HijriNames[month - 1];
}
