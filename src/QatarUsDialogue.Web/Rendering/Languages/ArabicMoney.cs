namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Sums in words as the sources write them: 2 مليار دولار, 5 ملايين دولار, مليار دولار.</summary>
public static class ArabicMoney
{
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
        return $"{Sum(SumScale.Of(amount))} {unit}".TrimEnd();
    }

    private static string Sum(SumScale sum) => sum.Unit switch
    {
        SumScale.Milliard => Scaled(sum, MilliardWords),
        SumScale.Million => Scaled(sum, MillionWords),
        _ => sum.Digits,
    };

    private static string Scaled(SumScale sum, (string One, string Few) words)
    {
        if (sum.Count == 1)
        {
            return words.One;
        }

        var isFew = sum.Count == decimal.Truncate(sum.Count) && sum.Count % 100 is >= 3 and <= 10;
        return $"{sum.Digits} {(isFew ? words.Few : words.One)}";
    }
}
