using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Readings;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Commands;

/// <summary>
/// A reading as one line of JSON, the form that <c>extract</c> prints. Offsets are UTF-16 code units of the captured
/// text, which an HTML page's reading brings along as <c>text</c>; days are ISO 8601; enumerations are in kebab case.
/// </summary>
public static class ReadingJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="file">The path as the caller gave it.</param>
    public static string Line(string file, Reading reading)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            Write(json, file, reading);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string file, Reading reading)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("sha256", reading.Article.Sha256);
        if (reading.Article.IsFromPage)
        {
            json.WriteString("text", reading.Article.Text);
        }

        json.WriteString("scope", Name(reading.Scope));
        Stated(json, "title", "text", reading.Title);
        Published(json, reading.Published);
        Stated(json, "outlet", "name", reading.Outlet);
        Array(json, "rounds", reading.Rounds, Round);
        Array(json, "agreements", reading.Agreements, (j, a) => Agreement(j, a, reading));
        Array(json, "topics", reading.Topics, (j, t) =>
        {
            j.WriteString("topic", t.Topic);
            RoundNumber(j, reading, t.Round);
            Evidence(j, t.Evidence);
        });
        Array(json, "people", reading.People, (j, p) => Person(j, p, reading));
        Array(json, "bodies", reading.Bodies, (j, b) =>
        {
            j.WriteString("body", b.Body);
            j.WriteString("name", b.Name);
            RoundNumber(j, reading, b.Round);
            Evidence(j, [b.Evidence]);
        });
        Array(json, "amounts", reading.Amounts, (j, a) =>
        {
            j.WriteNumber("value", a.Value);
            j.WriteString("currency", a.Currency);
            j.WriteString("period", a.Period);
            RoundNumber(j, reading, a.Round);
            Evidence(j, a.Evidence);
        });
        Array(json, "furniture", reading.Furniture, (j, f) =>
        {
            j.WriteString("kind", Name(f.Kind));
            j.WriteNumber("start", f.Start);
            j.WriteNumber("length", f.Length);
        });
        json.WriteStartArray("warnings");
        foreach (var warning in reading.Warnings)
        {
            json.WriteStringValue(warning);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Published(Utf8JsonWriter json, Publication? published)
    {
        if (published is null)
        {
            json.WriteNull("published");
            return;
        }

        json.WriteStartObject("published");
        json.WriteString("date", IsoDate.Day(published.Date));
        json.WriteString("basis", Name(published.Basis));
        Evidence(json, published.Evidence);
        json.WriteEndObject();
    }

    private static void Stated(Utf8JsonWriter json, string name, string field, StatedText? stated)
    {
        if (stated is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString(field, stated.Text);
        Evidence(json, stated.Evidence);
        json.WriteEndObject();
    }

    private static void Round(Utf8JsonWriter json, RoundReading round)
    {
        Number(json, "number", round.Number);
        json.WriteString("earliest", round.Date is { } d ? IsoDate.Day(d.Earliest) : null);
        json.WriteString("latest", round.Date is { } e ? IsoDate.Day(e.Latest) : null);
        json.WriteString("city", round.City);
        json.WriteString("status", Name(round.Status));
        json.WriteStartArray("chairs");
        foreach (var chair in round.Chairs)
        {
            json.WriteStringValue(chair);
        }

        json.WriteEndArray();
        Evidence(json, [.. round.Evidence.Concat(round.DateEvidence).Concat(round.CityEvidence).Concat(round.ChairEvidence).DistinctBy(x => x.Span)]);
    }

    private static void Agreement(Utf8JsonWriter json, AgreementReading agreement, Reading reading)
    {
        json.WriteString("kind", Name(agreement.Kind));
        json.WriteString("status", Name(agreement.Status));
        json.WriteString("subject", agreement.Subject);
        json.WriteNumber("count", agreement.Count);
        RoundNumber(json, reading, agreement.Round);
        json.WriteStartArray("parties");
        foreach (var party in agreement.Parties)
        {
            json.WriteStringValue(party);
        }

        json.WriteEndArray();
        if (agreement.Amount is { } amount)
        {
            json.WriteStartObject("amount");
            json.WriteNumber("value", amount.Value);
            json.WriteString("currency", amount.Currency);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("amount");
        }

        Evidence(json, agreement.Evidence);
    }

    private static void Person(Utf8JsonWriter json, PersonReading person, Reading reading)
    {
        json.WriteString("person", person.Person);
        json.WriteString("name", person.Name);
        json.WriteString("office", person.Office);
        json.WriteString("role", Name(person.Role));
        RoundNumber(json, reading, person.Round);
        Evidence(json, person.Evidence);
    }

    private static void RoundNumber(Utf8JsonWriter json, Reading reading, int? round) =>
        Number(json, "round", round is { } index ? reading.Rounds[index].Number : null);

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Evidence(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence) =>
        Array(json, "evidence", evidence, (j, e) =>
        {
            j.WriteNumber("start", e.Span.Start);
            j.WriteNumber("length", e.Span.Length);
            j.WriteString("text", e.Text);
            j.WriteString("rule", e.Rule);
        });

    private static string Name(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
