using System.Globalization;
using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>
/// Every word of the interface in one language, from one table (<c>ar.yaml</c>). The words are ours and trusted:
/// they carry no markup; what is put into their places <c>{0}</c> is encoded.
/// </summary>
public sealed class Wording
{
    private readonly Dictionary<string, string> _table;

    private Wording(string language, string direction, Dictionary<string, string> table)
    {
        Language = language;
        Direction = direction;
        _table = table;
    }

    public static Wording Arabic { get; } = new("ar", "rtl", WordTable.Read(ResourceOf("ar")));

    public string Language { get; }

    public string Direction { get; }

    public IReadOnlyCollection<string> Keys => _table.Keys;

    public string this[string key] => _table[key];

    public string Text(string key, params object?[] places) =>
        string.Format(CultureInfo.InvariantCulture, _table[key], places);

    public IHtmlContent Html(string key, params object?[] places) =>
        new HtmlFormattableString(CultureInfo.InvariantCulture, _table[key], places);

    /// <summary>The word for a value of the domain, for example a document's status.</summary>
    public string Name(Enum value) => _table[$"{value.GetType().Name}.{value}"];

    /// <summary>The city's name; for a place that the table does not know, its key.</summary>
    public string City(string key) => _table.GetValueOrDefault($"City.{key}", key);

    public string Count(string noun, int number) => Text(PluralKey(noun, number), number);

    public IHtmlContent CountHtml(string noun, int number) =>
        Html(PluralKey(noun, number), new HtmlFormattableString("<span class=\"num\">{0}</span>", number));

    /// <summary>A count of a feminine noun with small numbers in words: سبع جولات.</summary>
    public string CountInWords(string noun, int number) => number is >= 3 and <= 10
        ? Text(PluralKey(noun, number), _table[$"cardinal.{number}"])
        : Count(noun, number);

    public string Ordinal(int number) => ArabicOrdinal.Feminine(number);

    /// <summary>The name of a round: by its number, or that it has none.</summary>
    public string Round(int? number) =>
        number is { } known ? Text("round.name", Ordinal(known)) : _table["round.unnumbered"];

    public string Date(DateRange range, DateLength length = DateLength.Full) => ArabicDates.Text(range, length);

    public IHtmlContent DateHtml(DateRange range, DateLength length = DateLength.Full) =>
        DateMarkup.Of(ArabicDates.Of(range, length));

    /// <summary>The value of a claim that is no date: a city, a number, the state of a round.</summary>
    public string ClaimValue(string field, string value) => field switch
    {
        "city" => City(value),
        "status" => _table.GetValueOrDefault($"claimValue.{value}", value),
        _ => value,
    };

    public string Weekday(DateOnly day) => ArabicWeekdays.Of(day);

    public string Money(long amount, string? currency) => ArabicMoney.Of(amount, currency);

    /// <summary>A period of ISO 8601 in years, months or days; null for any other.</summary>
    public string? Period(string? iso) =>
        PeriodLength.TryRead(iso, out var period) ? Text("period.over", Count(period.Noun, period.Number)) : null;

    private static string PluralKey(string noun, int number) => $"{noun}.{ArabicPlural.Of(number)}";

    private static Stream ResourceOf(string language) =>
        typeof(Wording).Assembly.GetManifestResourceStream($"{language}.yaml")
        ?? throw new InvalidOperationException($"The table of words {language}.yaml is not in the assembly.");
}
