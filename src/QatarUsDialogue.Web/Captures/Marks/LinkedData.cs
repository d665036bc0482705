using System.Text.Json;

namespace QatarUsDialogue.Web.Captures.Marks;

/// <summary>Reads JSON as pages hold it: wrapped in comments, with raw line ends in its strings, cut off in the middle.</summary>
internal static class LinkedData
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Null where it cannot be understood: then the page's other marks are read.</summary>
    public static JsonElement? Parse(string script)
    {
        var start = script.AsSpan().IndexOfAny('{', '[');
        var end = script.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end <= start)
        {
            return null;
        }

        var json = string.Concat(script[start..(end + 1)].Select(c => c < ' ' ? ' ' : c));
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static JsonElement? Member(JsonElement thing, string name) =>
        thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty(name, out var member) ? member : null;

    /// <summary>One value or a list of them, as linked data write either.</summary>
    public static IEnumerable<JsonElement> Members(JsonElement thing, string name) => Member(thing, name) switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { } one => [one],
        null => [],
    };

    public static IEnumerable<string> Texts(JsonElement thing, string name) => Members(thing, name).Select(Text).OfType<string>();

    public static string? Text(JsonElement thing, string name) => Texts(thing, name).FirstOrDefault();

    public static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a pair of surrogates is no letter.
            return null;
        }
    }
}
