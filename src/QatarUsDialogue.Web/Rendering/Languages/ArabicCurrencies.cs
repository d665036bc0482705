namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>The names of the currencies that the reader knows, by their codes.</summary>
internal static class ArabicCurrencies
{
    private static readonly ArabicCurrency Dollar = new("دولار", "دولاران", "دولارات", "دولارًا");
    private static readonly ArabicCurrency Riyal = new("ريال", "ريالان", "ريالات", "ريالًا");
    private static readonly ArabicCurrency Dinar = new("دينار", "ديناران", "دنانير", "دينارًا");
    private static readonly ArabicCurrency Dirham = new("درهم", "درهمان", "دراهم", "درهمًا");
    private static readonly ArabicCurrency Pound = new("جنيه", "جنيهان", "جنيهات", "جنيهًا");
    private static readonly ArabicCurrency Lira = new("ليرة", "ليرتان", "ليرات", "ليرةً");
    private static readonly ArabicCurrency Franc = new("فرنك", "فرنكان", "فرنكات", "فرنكًا");
    private static readonly ArabicCurrency Yuan = new("يوان", "يوانان", "يوانات", "يوانًا");
    private static readonly ArabicCurrency Yen = new("ين", "ينان", "ينات", "ينًا");

    public static IReadOnlyDictionary<string, ArabicCurrency> ByCode { get; } = new Dictionary<string, ArabicCurrency>(StringComparer.Ordinal)
    {
        ["USD"] = Dollar,
        ["EUR"] = ArabicCurrency.Unchanging("يورو"),
        ["QAR"] = Riyal.Of("قطري"),
        ["SAR"] = Riyal.Of("سعودي"),
        ["OMR"] = Riyal.Of("عماني"),
        ["YER"] = Riyal.Of("يمني"),
        ["IRR"] = Riyal.Of("إيراني"),
        ["KWD"] = Dinar.Of("كويتي"),
        ["BHD"] = Dinar.Of("بحريني"),
        ["JOD"] = Dinar.Of("أردني"),
        ["IQD"] = Dinar.Of("عراقي"),
        ["DZD"] = Dinar.Of("جزائري"),
        ["TND"] = Dinar.Of("تونسي"),
        ["LYD"] = Dinar.Of("ليبي"),
        ["AED"] = Dirham.Of("إماراتي"),
        ["MAD"] = Dirham.Of("مغربي"),
        ["GBP"] = Pound.Of("إسترليني"),
        ["EGP"] = Pound.Of("مصري"),
        ["SDG"] = Pound.Of("سوداني"),
        ["LBP"] = Lira.OfFeminine("لبناني"),
        ["SYP"] = Lira.OfFeminine("سوري"),
        ["TRY"] = Lira.OfFeminine("تركي"),
        ["CHF"] = Franc.Of("سويسري"),
        ["CNY"] = Yuan.Of("صيني"),
        ["JPY"] = Yen.Of("ياباني"),
    };
}
