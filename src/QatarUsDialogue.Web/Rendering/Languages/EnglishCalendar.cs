namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Names of months and days in English.</summary>
internal static class EnglishCalendar
{
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    public static CalendarNames Names { get; } = new(
        Months,
        Months,
        [.. Months.Select(month => month[..3])],
        [
            "Muharram",
            "Safar",
            "Rabi al-Awwal",
            "Rabi al-Akhir",
            "Jumada al-Ula",
            "Jumada al-Akhirah",
            "Rajab",
            "Shaban",
            "Ramadan",
            "Shawwal",
            "Dhu al-Qadah",
            "Dhu al-Hijjah",
        ],
        "AH",
        [
            "Sunday",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
        ],
        "early ",
        "mid-",
        "late ");
}
