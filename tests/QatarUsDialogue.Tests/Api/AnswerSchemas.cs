using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace QatarUsDialogue.Tests.Api;

/// <summary>Holds answers against the schemas of the document, by a validator that nobody here wrote.</summary>
internal sealed class AnswerSchemas(JsonObject document)
{
    private readonly Dictionary<string, JsonSchema> _known = new(StringComparer.Ordinal);

    public IEnumerable<string> Paths => document["paths"]!.AsObject().Select(path => path.Key);

    public void Check(string path, int status, string answer)
    {
        var result = Evaluate(path, status, answer);
        var errors = (result.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation} {error.Value}"));
        Assert.True(result.IsValid, $"{path} {status}: {string.Join("; ", errors.Take(5))}");
    }

    public bool IsValid(string path, int status, string answer) => Evaluate(path, status, answer).IsValid;

    private EvaluationResults Evaluate(string path, int status, string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return SchemaOf(path, status).Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
    }

    private JsonSchema SchemaOf(string path, int status)
    {
        var content = document["paths"]![path]!["get"]!["responses"]![$"{status}"]!["content"]!.AsObject().First().Value!;
        var schema = content["schema"]!.DeepClone().AsObject();
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
        schema["$defs"] = document["components"]!["schemas"]!.DeepClone();
        var text = schema.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
        if (!_known.TryGetValue(text, out var made))
        {
            _known[text] = made = JsonSchema.FromText(text);
        }

        return made;
    }
}
