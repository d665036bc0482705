using System.Globalization;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Sums in words as the sources write them: 2 مليار دولار, 5 ملايين دولار, مليار دولار.</summary>
public static class ArabicMoney
{
    private const long Million = 1_000_000;
    private const long Milliard = 1_000_000_000;

    private static readonly (string One, string Few) MillionWords = ("مليون", "ملايين");
    private static readonly (string One, string Few) MilliardWords = ("مليار", "مليارات");

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["USD"] = "دولار",
        ["QAR"] = "ريال قطري",
        ["EUR"] = "يورو",
        ["GBP"] = "جنيه إسترليني",
    };

    public static string Of(long amount, string? currency)
    {
        var unit = currency is null ? string.Empty : Names.GetValueOrDefault(currency, currency);
        return $"{Sum(amount)} {unit}".TrimEnd();
    }

    private static string Sum(long amount) => amount switch
    {
        >= Milliard when IsRound(amount, Milliard) => Scaled(amount, Milliard, MilliardWords),
        >= Million when IsRound(amount, Million) => Scaled(amount, Million, MillionWords),
        _ => amount.ToString("#,0", CultureInfo.InvariantCulture),
    };

    // At most two decimals: 1.25 مليار is readable, 1.2345678 مليار is not.
    private static bool IsRound(long amount, long scale) => amount % (scale / 100) == 0;

    private static string Scaled(long amount, long scale, (string One, string Few) words)
    {
        if (amount == scale)
        {
            return words.One;
        }

        var count = (decimal)amount / scale;
        var isFew = count == decimal.Truncate(count) && count % 100 is >= 3 and <= 10;
        return $"{count.ToString("0.##", CultureInfo.InvariantCulture)} {(isFew ? words.Few : words.One)}";
    }
}
