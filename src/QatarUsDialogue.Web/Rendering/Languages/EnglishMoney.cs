namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Sums in words: 2 billion US dollars, 1 US dollar.</summary>
public static class EnglishMoney
{
    private static readonly Dictionary<string, (string One, string Many)> Names = new(StringComparer.Ordinal)
    {
        ["USD"] = ("US dollar", "US dollars"),
        ["QAR"] = ("Qatari riyal", "Qatari riyals"),
        ["EUR"] = ("euro", "euros"),
        ["GBP"] = ("pound sterling", "pounds sterling"),
    };

    public static string Of(long amount, string? currency)
    {
        var sum = SumScale.Of(amount);
        var scale = sum.Unit switch
        {
            SumScale.Milliard => " billion",
            SumScale.Million => " million",
            _ => string.Empty,
        };
        return $"{sum.Digits}{scale} {Unit(amount, currency)}".TrimEnd();
    }

    private static string Unit(long amount, string? currency) => currency switch
    {
        null => string.Empty,
        _ when Names.TryGetValue(currency, out var names) => amount == 1 ? names.One : names.Many,
        _ => currency,
    };
}
