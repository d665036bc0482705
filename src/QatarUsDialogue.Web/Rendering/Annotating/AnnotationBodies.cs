using System.Globalization;
using System.Text.Json.Nodes;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.Annotating;

/// <summary>What an annotation says of its words: their kind, what they stand for, and its names in both languages.</summary>
internal sealed class AnnotationBodies(PublicAddress address)
{
    private static readonly Addresses To = new(Wording.Arabic.Language);

    public JsonArray Of(FactNote note)
    {
        var meaning = note.Meaning;
        var bodies = new List<JsonObject> { Words(Code.Of(note.Kind), "tagging") };
        if (meaning.Topic is { } topic)
        {
            bodies.Add(Page(To.Topic(topic.Key), "classifying"));
            bodies.AddRange(Names(topic.Name));
        }

        if (meaning.PersonKey is { } person)
        {
            bodies.Add(Page(To.Person(person), "identifying"));
            bodies.AddRange(meaning.Person is { } name ? Names(name) : []);
        }

        if (meaning.Document is { } document)
        {
            bodies.Add(Page(To.Document(document.Key), "identifying"));
        }

        if (meaning.Date is { } date)
        {
            bodies.Add(Words(Days(date), "describing"));
        }

        if (meaning.City is { } city)
        {
            bodies.AddRange(Names(new Label(Wording.Arabic.City(city), Wording.English.City(city))));
        }

        if (meaning.Amount is { } amount)
        {
            bodies.Add(Words(string.Create(CultureInfo.InvariantCulture, $"{amount} {meaning.Currency}").TrimEnd(), "describing"));
        }

        if (meaning.Round is { } round)
        {
            bodies.Add(Page(To.Round(round.Key), "linking"));
        }

        return new([.. bodies]);
    }

    public static string MotivationOf(FactKind kind) => kind switch
    {
        FactKind.Topic => "classifying",
        FactKind.Person or FactKind.Document => "identifying",
        _ => "describing",
    };

    private static string Days(DateRange date) =>
        date.IsDay ? IsoDate.Day(date.Earliest) : $"{IsoDate.Day(date.Earliest)}/{IsoDate.Day(date.Latest)}";

    private static IEnumerable<JsonObject> Names(Label name) =>
    [
        Words(name.Ar, "describing", "ar"),
        .. name.En is { } english ? [Words(english, "describing", "en")] : Array.Empty<JsonObject>(),
    ];

    private JsonObject Page(string path, string purpose) => new()
    {
        ["type"] = "SpecificResource",
        ["source"] = address.Of(path),
        ["purpose"] = purpose,
    };

    private static JsonObject Words(string words, string purpose, string? language = null)
    {
        var body = new JsonObject { ["type"] = "TextualBody", ["value"] = words, ["purpose"] = purpose };
        if (language is not null)
        {
            body["language"] = language;
        }

        return body;
    }
}
