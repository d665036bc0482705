using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace QatarUsDialogue.Web.Rendering.Citing;

/// <summary>A reference as the Citation Style Language has it: a list of one item.</summary>
public static class CslFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    public static string Of(CitedWork work)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            Write(json, work);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, CitedWork work)
    {
        Add("id", work.Name);
        Add("type", TypeOf(work.Kind));
        Add("title", work.Title);
        AddAuthors(json, work.Authors);
        Add("container-title", work.Container);
        Add("genre", work.Genre);
        AddDate(json, "issued", work.Date);
        if (work.Kind == WorkKind.Event)
        {
            Add("event-title", work.Title);
            Add("event-place", work.Place);
            AddDate(json, "event-date", work.Date);
        }

        Add("language", work.Language);
        Add("archive", work.Archive);
        Add("archive_location", work.Name);
        Add("version", work.Release);
        Add("note", work.Note);
        Add("URL", work.Address);

        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                json.WriteString(name, OneLine.Of(value));
            }
        }
    }

    private static void AddAuthors(Utf8JsonWriter json, IReadOnlyList<string> authors)
    {
        if (authors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("literal", OneLine.Of(author));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void AddDate(Utf8JsonWriter json, string name, CitedDate? date)
    {
        if (date is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var part in date.Parts)
        {
            json.WriteNumberValue(part);
        }

        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string TypeOf(WorkKind kind) => kind switch
    {
        WorkKind.Event => "event",
        WorkKind.Treaty => "treaty",
        WorkKind.NewsArticle => "article-newspaper",
        WorkKind.WebPage => "webpage",
        _ => "document",
    };
}
