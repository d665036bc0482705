using System.Globalization;
using Microsoft.AspNetCore.Html;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>
/// Every word of the interface in one language, from one table (<c>ar.yaml</c>, <c>en.yaml</c>). The words are ours
/// and trusted: they carry no markup; what is put into their places <c>{0}</c> is encoded.
/// </summary>
public sealed class Wording
{
    private readonly ILanguage _language;
    private readonly DateText _dates;
    private readonly Dictionary<string, string> _table;

    private Wording(ILanguage language)
    {
        _language = language;
        _dates = new DateText(language.Calendar);
        _table = WordTable.Read(ResourceOf(language.Code));
    }

    public static Wording Arabic { get; } = new(new ArabicLanguage());

    public static Wording English { get; } = new(new EnglishLanguage());

    public string Language => _language.Code;

    public string Direction => _language.Direction;

    /// <summary>True where the sources' own language is the page's.</summary>
    public bool IsArabic => _language is ArabicLanguage;

    public IReadOnlyCollection<string> Keys => _table.Keys;

    public string this[string key] => _table[key];

    public string Text(string key, params object?[] places) =>
        string.Format(CultureInfo.InvariantCulture, _table[key], places);

    public IHtmlContent Html(string key, params object?[] places) =>
        new HtmlFormattableString(CultureInfo.InvariantCulture, _table[key], places);

    /// <summary>A text that begins a sentence with what is put into its place.</summary>
    public string Sentence(string key, params object?[] places) => _language.Begin(Text(key, places));

    /// <summary>A name without markup: in this language where it has one, else in Arabic and isolated.</summary>
    public string Text(Label label) => IsArabic ? label.Ar : label.En ?? ArabicWords.Plain(label.Ar);

    /// <summary>A name in this language where it has one, else in Arabic and marked as such.</summary>
    public IHtmlContent Html(Label label) =>
        !IsArabic && label.En is { } english ? new HtmlContentBuilder().Append(english) : InArabic(label.Ar);

    /// <summary>Words that exist in Arabic only: of a source, of a document, of a reason.</summary>
    public IHtmlContent InArabic(string words) =>
        IsArabic ? LatinRuns.Isolate(words) : ArabicWords.Html(words);

    /// <summary>The name of a source's publisher, or that it is not known.</summary>
    public IHtmlContent Publisher(Label? outlet) =>
        outlet is null ? Html("fact.publisherUnknown") : Html(outlet);

    /// <summary>The word for a value of the domain, for example a document's status.</summary>
    public string Name(Enum value) => _table[$"{value.GetType().Name}.{value}"];

    /// <summary>The city's name; for a place that the table does not know, its key.</summary>
    public string City(string key) => _table.GetValueOrDefault($"City.{key}", key);

    public string Count(string noun, int number) => Text(PluralKey(noun, number), number);

    public IHtmlContent CountHtml(string noun, int number) =>
        Html(PluralKey(noun, number), new HtmlFormattableString("<span class=\"num\">{0}</span>", number));

    /// <summary>A count of a feminine noun with small numbers in words: سبع جولات, seven rounds.</summary>
    public string CountInWords(string noun, int number) => number is >= 3 and <= 10
        ? Text(PluralKey(noun, number), _table[$"cardinal.{number}"])
        : Count(noun, number);

    public string Ordinal(int number) => _language.Ordinal(number);

    /// <summary>The name of a round as it stands alone: by its number, or that it has none.</summary>
    public string Round(int? number) => _language.Begin(RoundWords("round.name", number));

    /// <summary>The name of a round among others to choose from: one without a number is told by its day or its city.</summary>
    public string RoundInList(RoundLine round)
    {
        var known = round.Date is { } date ? Date(date, DateLength.Month) : round.City is { } city ? City(city) : null;
        return round.Number is null && known is not null ? $"{Round(null)}{_table["site.comma"]}{known}" : Round(round.Number);
    }

    /// <summary>The name of a round inside a sentence: in the sixth round.</summary>
    public string TheRound(int? number) => RoundWords("round.inSentence", number);

    public string Date(DateRange range, DateLength length = DateLength.Full) => _dates.Text(range, length);

    public IHtmlContent DateHtml(DateRange range, DateLength length = DateLength.Full) =>
        DateMarkup.Of(_dates.Of(range, length));

    public string Hijri(DateOnly day) => HijriDate.Of(day, _language.Calendar);

    /// <summary>The value of a claim that is no date: a city, a number, the state of a round.</summary>
    public string ClaimValue(string field, string value) => field switch
    {
        "city" => City(value),
        "status" => _table.GetValueOrDefault($"claimValue.{value}", value),
        _ => value,
    };

    public string Weekday(DateOnly day) => _language.Calendar.Weekdays[(int)day.DayOfWeek];

    /// <summary>How an inferred date was concluded, as a sentence.</summary>
    public string Reason(DateInference inference) =>
        Text($"DateInferenceKind.{inference.Kind}", Date(DateRange.Day(inference.Day)), Weekday(inference.Day));

    public string Money(long amount, string? currency) => _language.Money(amount, currency);

    /// <summary>A period of ISO 8601 in years, months or days; null for any other.</summary>
    public string? Period(string? iso) =>
        PeriodLength.TryRead(iso, out var period) ? Text("period.over", Count(period.Noun, period.Number)) : null;

    private string RoundWords(string key, int? number) =>
        number is { } known ? Text(key, Ordinal(known)) : _table["round.unnumbered"];

    private string PluralKey(string noun, int number) => $"{noun}.{_language.PluralOf(number)}";

    private static Stream ResourceOf(string code) =>
        typeof(Wording).Assembly.GetManifestResourceStream($"{code}.yaml")
        ?? throw new InvalidOperationException($"The table of words {code}.yaml is not in the assembly.");
}
