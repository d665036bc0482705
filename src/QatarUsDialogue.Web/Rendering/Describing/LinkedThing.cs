using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace QatarUsDialogue.Web.Rendering.Describing;

/// <summary>A thing as schema.org describes it, in JSON-LD. What is not known is left out.</summary>
public static class LinkedThing
{
    // The encoder writes < > & as escapes, so that nothing in a name can end the element that the data stands in.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static JsonObject Of(string type, params (string? Name, JsonNode? Value)[] properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (name is not null && value is not null and not JsonArray { Count: 0 })
            {
                thing[name] = value;
            }
        }

        return thing;
    }

    public static JsonArray All(IEnumerable<JsonNode> things) => new([.. things]);

    /// <summary>A thing that is described on a page of its own.</summary>
    public static JsonObject At(string address) => new() { ["@id"] = address };

    /// <summary>The description of a page, as it stands in the page.</summary>
    public static string Write(JsonObject thing)
    {
        thing.Insert(0, "@context", "https://schema.org");
        return thing.ToJsonString(Options);
    }
}
