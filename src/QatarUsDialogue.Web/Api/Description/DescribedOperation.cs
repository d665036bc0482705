using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using QatarUsDialogue.Web.Api.Problems;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web.Api.Description;

/// <summary>An address: what it gives, what its query takes, and an answer as it is given now.</summary>
internal static class DescribedOperation
{
    public static IEnumerable<OpenApiTag> Tags() => ExampleAnswers.Lists.Select(list => new OpenApiTag { Name = list, Description = ApiWords.Of("operations", list).En });

    public static void Describe(OpenApiOperation operation, OpenApiDocument document, HttpContext http)
    {
        var name = operation.OperationId!;
        var words = ApiWords.Of("operations", name).En!;
        operation.Summary = words.Split(". ")[0].TrimEnd('.');
        operation.Description = words;
        operation.Tags = new HashSet<OpenApiTagReference> { new(ExampleAnswers.ListOf(name), document) };
        // Anyone may read.
        operation.Security = [];
        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>())
        {
            parameter.Description = ApiWords.Of("parameters", parameter.Name!).En;
            parameter.Example = ExampleAnswers.IdOf(name, http.RequestServices);
        }

        foreach (var key in KeysOf(name, http))
        {
            operation.Parameters.Add(QueryParameter.Of(name, key));
        }

        var options = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        Answer(operation, "default", document, Json(ProblemAnswer.Of(http, ProblemKind.Busy), options));
        foreach (var (status, answer) in operation.Responses!)
        {
            answer.Description = ApiWords.Of("answers", status).En;
        }

        Example(operation, "200", ExampleAnswers.Of(name, http.RequestServices) is { } example ? Json(example, options) : null);
        Example(operation, "400", Json(ProblemAnswer.Of(http, ProblemKind.BadCursor), options));
        Example(operation, "404", Json(ProblemAnswer.Of(http, ProblemKind.NotFound), options));
    }

    private static IReadOnlyList<string> KeysOf(string operation, HttpContext http) => http.RequestServices
        .GetRequiredService<EndpointDataSource>().Endpoints
        .First(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName == operation)
        .Metadata.GetMetadata<KeptAttribute>()!.QueryKeys;

    private static void Answer(OpenApiOperation operation, string status, OpenApiDocument document, JsonNode? example) =>
        operation.Responses!.Add(status, new OpenApiResponse
        {
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [ProblemAnswer.MediaType] = new OpenApiMediaType { Schema = new OpenApiSchemaReference("Problem", document), Example = example },
            },
        });

    private static void Example(OpenApiOperation operation, string status, JsonNode? example)
    {
        if (example is not null && operation.Responses!.TryGetValue(status, out var answer) && answer.Content is { } content)
        {
            foreach (var media in content.Values)
            {
                media.Example = example.DeepClone();
            }
        }
    }

    private static JsonNode? Json(object value, JsonSerializerOptions options) => JsonSerializer.SerializeToNode(value, value.GetType(), options);
}
