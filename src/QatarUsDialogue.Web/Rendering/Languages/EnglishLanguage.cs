namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>English as the interface writes it: British spelling, 5 March 2024.</summary>
public sealed class EnglishLanguage : ILanguage
{
    public string Code => "en";

    public string Direction => "ltr";

    public CalendarNames Calendar => EnglishCalendar.Names;

    public PluralForm PluralOf(int number) => EnglishPlural.Of(number);

    public string Ordinal(int number) => EnglishOrdinal.Of(number);

    public string Money(long amount, string? currency) => EnglishMoney.Of(amount, currency);

    public string Begin(string words) => words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
