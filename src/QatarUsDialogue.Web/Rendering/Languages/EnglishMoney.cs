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
        ["CHF"] = ("Swiss franc", "Swiss francs"),
        ["CNY"] = ("Chinese yuan", "Chinese yuan"),
        ["JPY"] = ("Japanese yen", "Japanese yen"),
        ["AED"] = ("UAE dirham", "UAE dirhams"),
        ["KWD"] = ("Kuwaiti dinar", "Kuwaiti dinars"),
        ["BHD"] = ("Bahraini dinar", "Bahraini dinars"),
        ["JOD"] = ("Jordanian dinar", "Jordanian dinars"),
        ["IQD"] = ("Iraqi dinar", "Iraqi dinars"),
        ["DZD"] = ("Algerian dinar", "Algerian dinars"),
        ["TND"] = ("Tunisian dinar", "Tunisian dinars"),
        ["LYD"] = ("Libyan dinar", "Libyan dinars"),
        ["EGP"] = ("Egyptian pound", "Egyptian pounds"),
        ["SDG"] = ("Sudanese pound", "Sudanese pounds"),
        ["MAD"] = ("Moroccan dirham", "Moroccan dirhams"),
        ["LBP"] = ("Lebanese pound", "Lebanese pounds"),
        ["SYP"] = ("Syrian pound", "Syrian pounds"),
        ["OMR"] = ("Omani rial", "Omani rials"),
        ["YER"] = ("Yemeni rial", "Yemeni rials"),
        ["IRR"] = ("Iranian rial", "Iranian rials"),
        ["SAR"] = ("Saudi riyal", "Saudi riyals"),
        ["TRY"] = ("Turkish lira", "Turkish liras"),
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
