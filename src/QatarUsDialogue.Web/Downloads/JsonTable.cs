using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>Writes a table as JSON: the release it is of, and its rows with the fields that the CSV has.</summary>
public static class JsonTable
{
    public const string MediaType = "application/json; charset=utf-8";

    public const string LinesMediaType = "application/x-ndjson; charset=utf-8";

    private const int EnoughToSend = 32_768;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static async Task WriteAsync<TRow>(
        Stream stream, string release, string name, IReadOnlyList<Column<TRow>> columns, IEnumerable<TRow> rows, CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("release", release);
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            Write(json, columns, row);
            if (json.BytesPending > EnoughToSend)
            {
                await json.FlushAsync(cancellation);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>JSON Lines: the same objects, one a line, for programs that read a file as it comes.</summary>
    public static async Task WriteLinesAsync<TRow>(Stream stream, IReadOnlyList<Column<TRow>> columns, IEnumerable<TRow> rows, CancellationToken cancellation)
    {
        var line = new ArrayBufferWriter<byte>();
        await using var json = new Utf8JsonWriter(line, Options);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            Write(json, columns, row);
            await json.FlushAsync(cancellation);
            line.Write("\n"u8);
            json.Reset();
            if (line.WrittenCount > EnoughToSend)
            {
                await stream.WriteAsync(line.WrittenMemory, cancellation);
                line.ResetWrittenCount();
            }
        }

        await stream.WriteAsync(line.WrittenMemory, cancellation);
    }

    private static void Write<TRow>(Utf8JsonWriter json, IReadOnlyList<Column<TRow>> columns, TRow row)
    {
        json.WriteStartObject();
        foreach (var column in columns)
        {
            json.WritePropertyName(column.Name);
            Write(json, column.Value(row));
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case int or long:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case DateOnly day:
                json.WriteStringValue(IsoDate.Day(day));
                break;
            default:
                json.WriteStringValue((string)value);
                break;
        }
    }
}
