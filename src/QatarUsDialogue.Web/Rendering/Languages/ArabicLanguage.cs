namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>Arabic as the interface writes it: Gulf months first, feminine ordinals, Western digits.</summary>
public sealed class ArabicLanguage : ILanguage
{
    public string Code => "ar";

    public string Direction => "rtl";

    public CalendarNames Calendar => ArabicCalendar.Names;

    public PluralForm PluralOf(int number) => ArabicPlural.Of(number);

    public string Ordinal(int number) => ArabicOrdinal.Feminine(number);

    public string Money(long amount, string? currency) => ArabicMoney.Of(amount, currency);

    // Arabic has no capital letters.
    public string Begin(string words) => words;
}
