using System.Globalization;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Ordinals in words up to ninety-ninth, in digits beyond: first, twenty-first, 103rd.</summary>
public static class EnglishOrdinal
{
    private static readonly string[] Units =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
    ];

    private static readonly string[] Tens =
    [
        "twent",
        "thirt",
        "fort",
        "fift",
        "sixt",
        "sevent",
        "eight",
        "ninet",
    ];

    public static string Of(int number) => number switch
    {
        < 1 => throw new ArgumentOutOfRangeException(nameof(number)),
        < 20 => Units[number - 1],
        < 100 when number % 10 == 0 => $"{Ten(number)}ieth",
        < 100 => $"{Ten(number)}y-{Units[(number % 10) - 1]}",
        _ => number.ToString(CultureInfo.InvariantCulture) + Ending(number),
    };

    private static string Ten(int number) => Tens[(number / 10) - 2];

    private static string Ending(int number) => (number % 100, number % 10) switch
    {
        (>= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
