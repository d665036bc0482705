using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>
/// Describes the files of a release as a Data Package of Frictionless Data (version 1): what each column means and of which
/// type it is, how long each file is, and its hash.
/// </summary>
public static class DataPackage
{
    /// <summary>The profile of a resource that is a table.</summary>
    public const string TableProfile = "tabular-data-resource";

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
        NewLine = "\n",
    };

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["text"] = "string",
        ["code"] = "string",
        ["integer"] = "integer",
        ["date"] = "date",
    };

    public static async Task WriteAsync(Stream stream, Generation generation, IReadOnlyList<MeasuredFile> files)
    {
        await using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("profile", "data-package");
        json.WriteString("name", "qatar-us-dialogue");
        json.WriteString("id", generation.Id);
        json.WriteString("version", generation.Release);
        json.WriteString("title", "Qatar–US Dialogue Archive");
        json.WriteString(
            "description",
            $"What the Arabic press tells of the strategic dialogue between Qatar and the United States, fact by fact, each with its words and their place. Cite as of release {generation.Release}.");
        json.WriteStartArray("licenses");
        Licence(json);
        json.WriteEndArray();
        json.WriteStartArray("resources");
        foreach (var (file, measure) in files)
        {
            Resource(json, file, measure);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // It covers what the archive has extracted and arranged; the words of the sources belong to their publishers.
    private static void Licence(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", "CC-BY-4.0");
        json.WriteString("path", "https://creativecommons.org/licenses/by/4.0/");
        json.WriteString("title", "Creative Commons Attribution 4.0, for what the archive has extracted and arranged; the words of the sources, quoted or whole, belong to their publishers");
        json.WriteEndObject();
    }

    private static void Resource(Utf8JsonWriter json, ArchiveFile file, Measure measure)
    {
        var ending = Path.GetExtension(file.Name)[1..];
        var isCsv = ending == "csv";
        json.WriteStartObject();
        json.WriteString("profile", isCsv ? TableProfile : "data-resource");
        json.WriteString("name", isCsv ? file.Table : $"{file.Table}-{ending}");
        json.WriteString("path", file.Name);
        json.WriteString("format", ending);
        json.WriteString("mediatype", file.MediaType.Split(';')[0]);
        json.WriteNumber("bytes", measure.Bytes);
        json.WriteString("hash", $"sha256:{measure.Sha256}");
        if (file.MediaType.EndsWith("charset=utf-8", StringComparison.Ordinal))
        {
            json.WriteString("encoding", "utf-8");
        }

        if (isCsv)
        {
            Dialect(json);
            Schema(json, file.Table);
        }

        json.WriteEndObject();
    }

    private static void Dialect(Utf8JsonWriter json)
    {
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\r\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
    }

    private static void Schema(Utf8JsonWriter json, string table)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var field in Fields.All.Where(field => field.File == table))
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            json.WriteString("type", Types[field.Type]);
            json.WriteString("description", field.En);
            json.WriteString("description_ar", field.Ar);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        if (table == "fields")
        {
            json.WriteStartArray("primaryKey");
            json.WriteStringValue("file");
            json.WriteStringValue("field");
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("primaryKey", "id");
        }

        if (table == "documents")
        {
            json.WriteStartArray("foreignKeys");
            json.WriteStartObject();
            json.WriteString("fields", "fact");
            json.WriteStartObject("reference");
            json.WriteString("resource", "facts");
            json.WriteString("fields", "id");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
