using System.Globalization;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Definite feminine ordinals, as جولة and دورة need them: الأولى, الحادية عشرة, الثانية والعشرون.</summary>
public static class ArabicOrdinal
{
    private static readonly string[] Units =
    [
        "الأولى",
        "الثانية",
        "الثالثة",
        "الرابعة",
        "الخامسة",
        "السادسة",
        "السابعة",
        "الثامنة",
        "التاسعة",
        "العاشرة",
    ];

    // From twenty on, the nominative: ordinals here stand as the name of a round, not inside a sentence's grammar.
    private static readonly string[] Tens =
    [
        "العشرون",
        "الثلاثون",
        "الأربعون",
        "الخمسون",
        "الستون",
        "السبعون",
        "الثمانون",
        "التسعون",
    ];

    // One in a compound is الحادية, never الأولى: الحادية عشرة.
    private const string CompoundOne = "الحادية";
    private const string Teen = "عشرة";
    private const string Hundredth = "المئة";
    private const string And = "و";
    private const string AfterHundred = "بعد المئة";

    public static string Feminine(int number) => number switch
    {
        < 1 => throw new ArgumentOutOfRangeException(nameof(number)),
        <= 10 => Units[number - 1],
        < 20 => $"{Unit(number - 10)} {Teen}",
        < 100 when number % 10 == 0 => Tens[(number / 10) - 2],
        < 100 => $"{Unit(number % 10)} {And}{Tens[(number / 10) - 2]}",
        100 => Hundredth,
        < 200 => $"{Feminine(number - 100)} {AfterHundred}",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Unit(int number) => number == 1 ? CompoundOne : Units[number - 1];
}
