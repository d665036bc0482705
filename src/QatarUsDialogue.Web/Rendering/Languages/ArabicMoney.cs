namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Sums in words as the sources write them: 2 مليار دولار, 5 ملايين دولار, مليار دولار, 3 دنانير كويتية.</summary>
public static class ArabicMoney
{
    private static readonly (string One, string Few) MillionWords = ("مليون", "ملايين");
    private static readonly (string One, string Few) MilliardWords = ("مليار", "مليارات");

    public static string Of(long amount, string? currency)
    {
        var sum = SumScale.Of(amount);
        return currency is null ? Sum(sum)
            : !ArabicCurrencies.ByCode.TryGetValue(currency, out var name) ? $"{Sum(sum)} {currency}"
            : sum.Unit == 1 ? Counted(amount, sum.Digits, name)
            : $"{Sum(sum)} {name.One}";
    }

    private static string Counted(long amount, string digits, ArabicCurrency name) => ArabicPlural.Of(amount) switch
    {
        PluralForm.One => name.One,
        PluralForm.Two when name.Two != name.One => name.Two,
        PluralForm.Few => $"{digits} {name.Few}",
        PluralForm.Many => $"{digits} {name.Many}",
        _ => $"{digits} {name.One}",
    };

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
