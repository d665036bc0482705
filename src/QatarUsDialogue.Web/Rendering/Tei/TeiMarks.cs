using System.Globalization;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.Tei;

/// <summary>Says by which element of TEI the words of a fact are marked, and what they refer to.</summary>
/// <param name="bodies">Keys of those who are no people.</param>
internal sealed class TeiMarks(PublicAddress address, IReadOnlySet<string> bodies)
{
    private static readonly Addresses To = new(Wording.Arabic.Language);

    public TeiMark Of(FactNote note)
    {
        var (element, attributes) = note.Kind switch
        {
            FactKind.Person => Person(note.Meaning),
            FactKind.Document => ("rs", Referring("document", note.Meaning.Document is { } document ? To.Document(document.Key) : null)),
            FactKind.Topic => ("seg", Topic(note.Meaning)),
            FactKind.Figure => ("measure", Amount(note.Meaning)),
            _ => Event(note.Meaning),
        };
        return new(note.Number, note.Span, element, [.. attributes, ("corresp", address.Of(To.Card(note.Id)))]);
    }

    /// <summary>A date in the attributes of TEI: a day, a month or a year as it is, anything else by its bounds.</summary>
    public static IEnumerable<(string Name, string Value)> Days(DateRange date) =>
        date.IsDay ? [("when", IsoDate.Day(date.Earliest))]
        : date == DateRange.Month(date.Earliest.Year, date.Earliest.Month) ? [("when", IsoDate.Month(date.Earliest))]
        : date == DateRange.Year(date.Earliest.Year) ? [("when", IsoDate.Year(date.Earliest))]
        : [("notBefore", IsoDate.Day(date.Earliest)), ("notAfter", IsoDate.Day(date.Latest))];

    private (string Element, IEnumerable<(string Name, string Value)> Attributes) Person(FactMeaning meaning) =>
        meaning.PersonKey is { } key
            ? (bodies.Contains(key) ? "orgName" : "persName", [("ref", address.Of(To.Person(key)))])
            : ("persName", []);

    private (string Element, IEnumerable<(string Name, string Value)> Attributes) Event(FactMeaning meaning) => meaning switch
    {
        { EventField: "city", City: { } city } => ("placeName", [("key", city)]),
        { EventField: "date" or "published", Date: { } date } => ("date", Days(date)),
        _ => ("rs", Referring("event", meaning.Round is { } round ? To.Round(round.Key) : null)),
    };

    private IEnumerable<(string Name, string Value)> Topic(FactMeaning meaning) =>
        [("type", "topic"), .. meaning.Topic is { } topic ? [("ana", address.Of(To.Topic(topic.Key)))] : Array.Empty<(string, string)>()];

    private IEnumerable<(string Name, string Value)> Referring(string type, string? path) =>
        [("type", type), .. path is null ? [] : new[] { ("ref", address.Of(path)) }];

    private static IEnumerable<(string Name, string Value)> Amount(FactMeaning meaning)
    {
        yield return ("type", "money");
        if (meaning.Amount is { } amount)
        {
            yield return ("quantity", amount.ToString(CultureInfo.InvariantCulture));
        }

        if (meaning.Currency is { } currency)
        {
            yield return ("unit", currency);
        }
    }
}
